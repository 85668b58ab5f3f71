import { damaged } from './content-refusal';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const APP0 = 0xe0;
const APP2 = 0xe2;
const ADOBE = 0xee;

/** Without a length after them. */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
const isApplication = (marker: number): boolean =>
  (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;

/**
 * The same picture, without what a camera or a program wrote beside it: Exif and its place, XMP, IPTC, comments,
 * thumbnails, the film or second picture that phones append. Colours are kept (ICC, Adobe’s transform), and not a pixel
 * is coded again. ITU-T T.81, annex B.
 */
export function stripJpeg(bytes: Buffer): Buffer {
  if (bytes[0] !== 0xff || bytes[1] !== START) throw damaged();
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let at = 2;
  for (;;) {
    const { marker, start } = markerAt(bytes, at);
    if (marker === END) return Buffer.concat([...kept, Buffer.from([0xff, END])]);
    const end = isAlone(marker) ? start : start + lengthAt(bytes, start);
    const next = marker === SCAN ? endOfScan(bytes, end) : end;
    const segment = Buffer.concat([Buffer.from([0xff, marker]), bytes.subarray(start, next)]);
    kept.push(isApplication(marker) ? keepColours(marker, segment) : segment);
    at = next;
  }
}

/** The marker at this place, whatever filling stands before it, and what follows it. */
function markerAt(bytes: Buffer, at: number): { marker: number; start: number } {
  if (bytes[at] !== 0xff) throw damaged();
  let place = at + 1;
  while (bytes[place] === 0xff) place += 1;
  const marker = bytes[place];
  if (!marker) throw damaged();
  return { marker, start: place + 1 };
}

function lengthAt(bytes: Buffer, at: number): number {
  const length = at + 2 <= bytes.length ? bytes.readUInt16BE(at) : 0;
  if (length < 2 || at + length > bytes.length) throw damaged();
  return length;
}

/** Coded pixels go on until a marker that is neither an escaped 0xff nor a restart. */
function endOfScan(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw damaged();
}

const nothing = Buffer.alloc(0);

function keepColours(marker: number, segment: Buffer): Buffer {
  const says = (text: string): boolean => segment.toString('latin1', 4, 4 + text.length) === text;
  if (marker === APP0 && says('JFIF\0') && segment.length >= 18) return withoutThumbnail(segment);
  if (marker === APP2 && says('ICC_PROFILE\0')) return segment;
  // Exactly Adobe’s twelve bytes: nothing else fits.
  if (marker === ADOBE && says('Adobe') && segment.length === 16) return segment;
  return nothing;
}

/** The density of the picture; a thumbnail may show what was cut out of it. */
function withoutThumbnail(segment: Buffer): Buffer {
  const jfif = Buffer.from(segment.subarray(0, 18));
  jfif.writeUInt16BE(16, 2);
  jfif.writeUInt16BE(0, 16);
  return jfif;
}
