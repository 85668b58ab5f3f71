/** A stretch of bytes, both ends included. */
export interface Range {
  start: number;
  end: number;
}

/**
 * What a `range` header asks of `size` bytes (RFC 9110, 14.1.2). Null: send everything, as for several ranges at once
 * or a header that is not understood. `none`: there is no such stretch.
 */
export function parseRange(header: string | undefined, size: number): Range | 'none' | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  if (from === '') return Number(to) === 0 ? 'none' : fromEnd(Number(to), size);
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < start) return null;
  return start >= size ? 'none' : { start, end };
}

const fromEnd = (length: number, size: number): Range | 'none' =>
  size === 0 ? 'none' : { start: Math.max(0, size - length), end: size - 1 };
