import { appended, damaged } from './content-refusal';

export const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Pixels, colours, density and animation: nothing of who made the picture, when, or where. */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs hIST sPLT cICP mDCV cLLI acTL fcTL fdAT'.split(
    ' ',
  ),
);

/** Length, type and checksum around what a chunk holds. */
const AROUND = 12;

/** The same picture without texts, dates, Exif or XMP. Not a pixel is coded again. W3C, PNG, third edition. */
export function stripPng(bytes: Buffer): Buffer {
  if (!bytes.subarray(0, 8).equals(PNG_SIGNATURE)) throw damaged();
  const parts: Buffer[] = [PNG_SIGNATURE];
  let at = PNG_SIGNATURE.length;
  for (;;) {
    if (at + AROUND > bytes.length) throw damaged();
    const end = at + AROUND + bytes.readUInt32BE(at);
    if (end > bytes.length) throw damaged();
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (kept.has(type)) parts.push(bytes.subarray(at, end));
    else if (isCritical(type)) throw damaged();
    at = end;
    if (type !== 'IEND') continue;
    if (end < bytes.length) throw appended();
    return Buffer.concat(parts);
  }
}

const isCritical = (type: string): boolean => /^[A-Z]/.test(type);
