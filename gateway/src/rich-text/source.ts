import { z } from 'zod';
import { toReadable } from '../feed/record';
import type { RichText, RichTextBlock, RichTextInline, RichTextSpan } from './model';

const SAFE_LINK = /^(https?:\/\/|mailto:|tel:)/i;

const span = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().nullish(),
  italic: z.boolean().nullish(),
});
const link = z.object({ type: z.literal('link'), url: z.string(), children: z.array(span) });
const inline = z.union([span, link]);

// Strapi nests a list within a list; the guide shows its items one after the other.
interface StrapiList {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: ({ type: 'list-item'; children: z.infer<typeof inline>[] } | StrapiList)[];
}
const list: z.ZodType<StrapiList> = z.lazy(() =>
  z.object({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']),
    children: z.array(
      z.union([z.object({ type: z.literal('list-item'), children: z.array(inline) }), list]),
    ),
  }),
);
const block = z.union([
  z.object({ type: z.literal('paragraph'), children: z.array(inline) }),
  z.object({
    type: z.literal('heading'),
    level: z.number().int().min(1).max(6),
    children: z.array(inline),
  }),
  z.object({ type: z.literal('quote'), children: z.array(inline) }),
  z.object({ type: z.literal('code'), children: z.array(inline) }),
  list,
]);

const toSpan = ({ text, bold, italic }: z.infer<typeof span>): RichTextSpan => ({
  __typename: 'RichTextSpan',
  text: toReadable(text),
  bold: bold ?? false,
  italic: italic ?? false,
});

// A link that a page must not carry keeps its words and loses its address.
const toInlines = (node: z.infer<typeof inline>): RichTextInline[] => {
  if (node.type === 'text') return [toSpan(node)];
  const children = node.children.map(toSpan);
  if (!SAFE_LINK.test(node.url)) return children;
  return [{ __typename: 'RichTextLink', url: node.url, children }];
};

const toItems = (node: StrapiList): RichTextInline[][] =>
  node.children.flatMap((child) =>
    child.type === 'list' ? toItems(child) : [child.children.flatMap(toInlines)],
  );

const toBlock = (node: z.infer<typeof block>): RichTextBlock => {
  if (node.type === 'list') {
    const items = toItems(node).map((children) => ({ children }));
    return { __typename: 'RichTextList', ordered: node.format === 'ordered', items };
  }
  const children = node.children.flatMap(toInlines);
  if (node.type === 'heading')
    return { __typename: 'RichTextHeading', level: node.level, children };
  if (node.type === 'quote') return { __typename: 'RichTextQuote', children };
  return { __typename: 'RichTextParagraph', children };
};

const isEmpty = (node: z.infer<typeof block>): boolean =>
  node.type !== 'list' &&
  node.children.every((child) => child.type === 'text' && !child.text.trim());

/**
 * Strapi's blocks (https://docs.strapi.io/cms/features/content-manager) as the closed tree of the guide.
 * Blocks of a kind that the schema has no place for, images among them, are refused.
 */
export const richText = z.array(block).transform((blocks): RichText => ({
  blocks: blocks.filter((one) => !isEmpty(one)).map(toBlock),
}));
