/** Editors write a list in a text area, one item a line. */
export function parseLines(text: string | null | undefined): string[] {
  if (!text) return [];
  return text.split('\n').map(toItem).filter(Boolean);
}

/** Someone used to word processors types or pastes « - » and « • ». */
function toItem(line: string): string {
  const item = line.trim();
  return item.startsWith('- ') || item.startsWith('• ') ? item.slice(2).trimStart() : item;
}

export const toLines = (items: readonly string[]): string => items.join('\n');
