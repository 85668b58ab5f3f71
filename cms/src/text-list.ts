/** Editors write a list in a text area, one item a line. */
export function parseLines(text: string | null | undefined): string[] {
  return (text ?? '').split(/\r?\n/).map((line) => line.replace(/^\s*[-•]\s+/, '').trim()).filter(Boolean);
}

export const toLines = (items: readonly string[]): string => items.join('\n');
