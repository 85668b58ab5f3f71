import { appended, damaged } from './content-refusal';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const COMMENT = 0xfe;
const APPLICATION = 0xff;

/** How often an animation plays, and its colours. XMP is an application too. */
const keptApplications = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/** The same picture without comments nor XMP. Not a pixel is coded again. GIF89a, sections 17 to 27. */
export function stripGif(bytes: Buffer): Buffer {
  let at = 13 + tableSize(bytes[10]);
  const parts: Buffer[] = [bytes.subarray(0, at)];
  for (;;) {
    const kind = bytes[at];
    if (kind === TRAILER) {
      if (at + 1 < bytes.length) throw appended();
      return Buffer.concat([...parts, bytes.subarray(at)]);
    }
    const end = kind === IMAGE ? endOfImage(bytes, at) : endOfExtension(bytes, at);
    if (kind === IMAGE || isKept(bytes, at)) parts.push(bytes.subarray(at, end));
    at = end;
  }
}

/** A colour table as its flags announce it. */
const tableSize = (flags = 0): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

const endOfImage = (bytes: Buffer, at: number): number =>
  endOfBlocks(bytes, at + 10 + tableSize(bytes[at + 9]) + 1);

function endOfExtension(bytes: Buffer, at: number): number {
  if (bytes[at] !== EXTENSION) throw damaged();
  return endOfBlocks(bytes, at + 2);
}

function endOfBlocks(bytes: Buffer, start: number): number {
  let at = start;
  for (let size = bytes[at]; size !== 0; size = bytes[at]) {
    if (size === undefined) throw damaged();
    at += size + 1;
  }
  return at + 1;
}

function isKept(bytes: Buffer, at: number): boolean {
  const label = bytes[at + 1];
  if (label === COMMENT) return false;
  return label !== APPLICATION || keptApplications.has(bytes.toString('latin1', at + 3, at + 14));
}
