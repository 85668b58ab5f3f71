import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Where a picture says that it was taken: Saint-Lô. */
const place = {
  IFD0: { Make: 'Téléphone', Artist: 'Qui a pris la photo' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '49/1 6/1 59/1',
    GPSLongitudeRef: 'W',
    GPSLongitude: '1/1 5/1 27/1',
  },
};

export const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="49,6.983N"/></rdf:RDF></x:xmpmeta>';

/** Twice as wide as high, red on the left and blue on the right: one sees which way it stands. */
export function aDrawing(width = 200, height = 100): Sharp {
  const half = { width: width / 2, height, channels: 3 as const };
  return sharp({ create: { width, height, channels: 3, background: '#1030c0' } }).composite([
    { input: { create: { ...half, background: '#c01030' } }, left: 0, top: 0 },
  ]);
}

type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';

/** A picture as a telephone writes it: its place, its author, its colours, how it was held. */
export const aPhoto = (format: PictureFormat, orientation = 1): Promise<Buffer> =>
  aDrawing()
    .withExif(place)
    .withXmp(xmp)
    .withIccProfile('p3')
    .withMetadata({ orientation })
    .toFormat(format)
    .toBuffer();

/** Without anything else than its pixels. */
export const aPicture = (format: PictureFormat): Promise<Buffer> =>
  aDrawing().toFormat(format).toBuffer();

/** A PNG that announces any size. */
export function aPngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc(64))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

export function pngChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(content.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** The parts of an archive, by name. */
export type Parts = Readonly<Record<string, string | Buffer>>;

interface ZipOptions {
  readonly isEncrypted?: boolean;
  readonly stored?: readonly string[];
  /** Before the archive, which says so. */
  readonly prefix?: string;
}

export function aZip(
  parts: Parts,
  { isEncrypted = false, stored = [], prefix = '' }: ZipOptions = {},
): Buffer {
  const files: Buffer[] = [Buffer.from(prefix)];
  const directory: Buffer[] = [];
  let offset = Buffer.byteLength(prefix);
  for (const [name, part] of Object.entries(parts)) {
    const content = Buffer.from(part);
    const bytes = stored.includes(name) ? content : deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    common.writeUInt16LE(stored.includes(name) ? 0 : 8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    files.push(Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), bytes);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0'), common, where, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + bytes.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, central, end]);
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The least that Word opens. */
export const aDocx = (more: Parts = {}, main = `${word}.main+xml`): Buffer =>
  aZip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    'word/document.xml': '<w:document xmlns:w="urn:w"/>',
    ...more,
  });

export const anOdt = (more: Parts = {}): Buffer =>
  aZip(
    {
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': '<office:document-content xmlns:office="urn:o"/>',
      'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="urn:m"/>',
      ...more,
    },
    { stored: ['mimetype'] },
  );

export const aPdf = (text = 'Modèle'): Buffer => Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`);

export const anSvg = (content: string, attributes = ''): Buffer =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="40" viewBox="0 0 40 40"${attributes}>${content}</svg>`,
  );
