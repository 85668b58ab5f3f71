const FORMAT = '1';

/** A place in one database's journal. The mark is that row's own, so another database does not hold it. */
export interface Cursor {
  readonly seq: number;
  readonly mark: string;
}

export const toCursorText = ({ seq, mark }: Cursor): string => `${FORMAT}.${seq}.${mark}`;

/** Null for anything that this version did not write: the reader then gets the whole guide. */
export function parseCursor(text: string | null): Cursor | null {
  const match = /^1\.(\d{1,15})\.([0-9a-f]{1,32})$/.exec(text ?? '');
  return match?.[1] && match[2] ? { seq: Number(match[1]), mark: match[2] } : null;
}
