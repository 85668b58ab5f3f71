import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

import type {
  RichTextBlockPartsFragment,
  RichTextInlinePartsFragment,
  RichTextSpanPartsFragment,
} from '../generated/graphql';
import { ExternalLink } from '../page/external-link';
import { withTypography } from '../page/typeset-nodes';

/** Readers of the API and the guide itself hand over the same tree; this one only reads it. */
type Readable<Tree> = Tree extends object
  ? { readonly [Key in keyof Tree]: Readable<Tree[Key]> }
  : Tree;
export type RichTextBlock = Readable<RichTextBlockPartsFragment>;
type RichTextInline = Readable<RichTextInlinePartsFragment>;

const Span = ({ text, bold, italic }: RichTextSpanPartsFragment) => {
  const emphasised = italic ? <em>{text}</em> : <>{text}</>;
  return bold ? <strong>{emphasised}</strong> : emphasised;
};

const Inline = (inline: RichTextInline): VNode =>
  inline.__typename === 'RichTextLink' ? (
    <ExternalLink url={inline.url}>
      {inline.children.map((span, index) => (
        <Span key={index} {...span} />
      ))}
    </ExternalLink>
  ) : (
    <Span {...inline} />
  );

const renderInlines = (inlines: readonly RichTextInline[]): ComponentChildren =>
  inlines.map((inline, index) => <Inline key={index} {...inline} />);

/** The text's ranks, whatever they are, become consecutive headings of the page from `headingLevel`. */
const toHeadingTag = (
  level: number,
  levels: readonly number[],
  headingLevel: number,
): 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' =>
  `h${Math.min(6, Math.max(1, headingLevel + levels.indexOf(level)))}` as 'h1';

const listLevels = (blocks: readonly RichTextBlock[]): number[] => {
  const levels = blocks.flatMap((block) =>
    block.__typename === 'RichTextHeading' ? [block.level] : [],
  );
  return [...new Set(levels)].sort((a, b) => a - b);
};

const renderBlock = (
  block: RichTextBlock,
  index: number,
  headingTag: (level: number) => ReturnType<typeof toHeadingTag>,
): VNode => {
  switch (block.__typename) {
    case 'RichTextParagraph':
      return <p key={index}>{renderInlines(block.children)}</p>;
    case 'RichTextHeading': {
      const Heading = headingTag(block.level);
      return <Heading key={index}>{renderInlines(block.children)}</Heading>;
    }
    case 'RichTextQuote':
      return <blockquote key={index}>{renderInlines(block.children)}</blockquote>;
    case 'RichTextList': {
      const items = block.items.map((item, position) => (
        <li key={position}>{renderInlines(item.children)}</li>
      ));
      return block.ordered ? <ol key={index}>{items}</ol> : <ul key={index}>{items}</ul>;
    }
  }
};

/** Blocks of rich text as nodes; the highest heading becomes `headingLevel`. */
export const renderRichText = (blocks: readonly RichTextBlock[], headingLevel: number): VNode[] => {
  const levels = listLevels(blocks);
  return blocks.map((block, index) =>
    renderBlock(block, index, (level) => toHeadingTag(level, levels, headingLevel)),
  );
};

/** The same nodes as HTML: closed tags, safe addresses, no style, no script. */
export const richTextToHtml = (blocks: readonly RichTextBlock[], headingLevel: number): string =>
  withTypography(() => renderToString(<>{renderRichText(blocks, headingLevel)}</>));
