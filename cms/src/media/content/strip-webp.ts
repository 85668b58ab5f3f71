import { appended, damaged } from './content-refusal';

const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const keptInFrame = new Set(['VP8 ', 'VP8L', 'ALPH']);

/** What the header says of the chunks that are not kept. */
const EXIF_AND_XMP = 0x08 | 0x04;
const FRAME_HEADER = 16;

/** The same picture without Exif nor XMP. Not a pixel is coded again. RFC 9649. */
export function stripWebp(bytes: Buffer): Buffer {
  if (bytes.length < 12 || !isWebp(bytes)) throw damaged();
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) throw damaged();
  if (padded(end) < bytes.length) throw appended();
  const body = keepChunks(bytes.subarray(12, end), kept);
  const header = Buffer.from(bytes.subarray(0, 12));
  header.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([header, body]);
}

export const isWebp = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';

const padded = (size: number): number => size + (size % 2);

function keepChunks(bytes: Buffer, names: ReadonlySet<string>): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + 8 > bytes.length) throw damaged();
    const name = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    if (at + 8 + size > bytes.length) throw damaged();
    if (names.has(name)) parts.push(toChunk(name, bytes.subarray(at + 8, at + 8 + size)));
    at += 8 + padded(size);
  }
  return Buffer.concat(parts);
}

function toChunk(name: string, bytes: Buffer): Buffer {
  const content = keptOf(name, bytes);
  const header = Buffer.from(`${name}\0\0\0\0`, 'latin1');
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content, Buffer.alloc(content.length % 2)]);
}

function keptOf(name: string, bytes: Buffer): Buffer {
  if (name === 'ANMF') {
    const frame = keepChunks(bytes.subarray(FRAME_HEADER), keptInFrame);
    return Buffer.concat([bytes.subarray(0, FRAME_HEADER), frame]);
  }
  if (name !== 'VP8X' || bytes.length === 0) return bytes;
  const header = Buffer.from(bytes);
  header[0] = (header[0] ?? 0) & ~EXIF_AND_XMP;
  return header;
}
