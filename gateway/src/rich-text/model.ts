/** Rich text as a closed tree: what Strapi's blocks become once they are parsed. */
export interface RichText {
  blocks: readonly RichTextBlock[];
}

export type RichTextBlock = RichTextParagraph | RichTextHeading | RichTextList | RichTextQuote;

export interface RichTextParagraph {
  __typename: 'RichTextParagraph';
  children: readonly RichTextInline[];
}

export interface RichTextHeading {
  __typename: 'RichTextHeading';
  /** 1 for the highest heading of the text. */
  level: number;
  children: readonly RichTextInline[];
}

export interface RichTextList {
  __typename: 'RichTextList';
  ordered: boolean;
  items: readonly RichTextListItem[];
}

export interface RichTextListItem {
  children: readonly RichTextInline[];
}

export interface RichTextQuote {
  __typename: 'RichTextQuote';
  children: readonly RichTextInline[];
}

export type RichTextInline = RichTextSpan | RichTextLink;

export interface RichTextSpan {
  __typename: 'RichTextSpan';
  text: string;
  bold: boolean;
  italic: boolean;
}

export interface RichTextLink {
  __typename: 'RichTextLink';
  /** http, https, mailto or tel. */
  url: string;
  children: readonly RichTextSpan[];
}

const inlineText = (inline: RichTextInline): string =>
  inline.__typename === 'RichTextSpan' ? inline.text : inline.children.map(inlineText).join('');

const childrenText = (children: readonly RichTextInline[]): string =>
  children.map(inlineText).join('');

const blockText = (block: RichTextBlock): string =>
  block.__typename === 'RichTextList'
    ? block.items.map((item) => childrenText(item.children)).join('\n')
    : childrenText(block.children);

/** The words alone, a paragraph or a list item a line. */
export const richTextToText = (text: RichText): string => text.blocks.map(blockText).join('\n');
