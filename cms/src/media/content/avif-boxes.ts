/** What an AVIF file needs to show its picture. ISO/IEC 14496-12. */
const needed = new Set(['ftyp', 'meta', 'mdat']);

const brandOf = (bytes: Buffer): string => bytes.toString('latin1', 8, 12);
const isBoxed = (bytes: Buffer): boolean => bytes.toString('latin1', 4, 8) === 'ftyp';

export const isAvif = (bytes: Buffer): boolean => isBoxed(bytes) && brandOf(bytes) === 'avif';
/** A film, whose other pictures nothing here would look at. */
export const isAvifSequence = (bytes: Buffer): boolean =>
  isBoxed(bytes) && brandOf(bytes) === 'avis';

/** Whether the file is these boxes from its first byte to its last, and nothing else. */
export function isOnlyPicture(bytes: Buffer): boolean {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    if (!needed.has(bytes.toString('latin1', at + 4, at + 8)) || size < 8) return false;
    at += size;
  }
  return at === bytes.length;
}
