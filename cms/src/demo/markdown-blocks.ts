/** The part of Strapi's block format that the demonstration uses. */
export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
}

export interface ListItem {
  readonly type: 'list-item';
  readonly children: readonly TextNode[];
}

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly TextNode[] }
  | { readonly type: 'heading'; readonly level: 2; readonly children: readonly TextNode[] }
  | { readonly type: 'list'; readonly format: 'unordered'; readonly children: readonly ListItem[] };

/** Paragraphs, « ## » headings, « - » lists and **bold**: nothing else of Markdown. Lines of a paragraph are joined. */
export function toBlocks(markdown: string): Block[] {
  return groupLines(markdown).map(toBlock);
}

interface Line {
  readonly kind: 'heading' | 'item' | 'paragraph';
  readonly text: string;
}

interface Group {
  readonly kind: Line['kind'];
  readonly texts: string[];
}

function toLine(line: string): Line {
  if (line.startsWith('## ')) return { kind: 'heading', text: line.slice(3).trim() };
  if (line.startsWith('- ')) return { kind: 'item', text: line.slice(2).trim() };
  return { kind: 'paragraph', text: line };
}

function groupLines(markdown: string): Group[] {
  const groups: Group[] = [];
  let continues = false;
  for (const raw of markdown.split('\n')) {
    const line = toLine(raw.trim());
    if (line.text !== '') addLine(groups, line, continues);
    continues = line.text !== '' && line.kind !== 'heading';
  }
  return groups;
}

/** `continues`: no blank line nor heading since the last group, which this line may prolong. */
function addLine(groups: Group[], { kind, text }: Line, continues: boolean): void {
  const last = groups.at(-1);
  if (!continues || !last || (last.kind === 'paragraph' && kind === 'item') || kind === 'heading')
    groups.push({ kind, texts: [text] });
  else if (last.kind === 'item' && kind === 'paragraph')
    last.texts.push(`${last.texts.pop() ?? ''} ${text}`);
  else last.texts.push(text);
}

function toBlock({ kind, texts }: Group): Block {
  if (kind === 'heading') return { type: 'heading', level: 2, children: toText(texts.join(' ')) };
  if (kind === 'paragraph') return { type: 'paragraph', children: toText(texts.join(' ')) };
  return {
    type: 'list',
    format: 'unordered',
    children: texts.map((text) => ({ type: 'list-item', children: toText(text) })),
  };
}

function toText(text: string): TextNode[] {
  const parts = text.split(/\*\*(.+?)\*\*/g);
  return parts.flatMap((part, index) =>
    part === ''
      ? []
      : [index % 2 === 1 ? { type: 'text', text: part, bold: true } : { type: 'text', text: part }],
  );
}
