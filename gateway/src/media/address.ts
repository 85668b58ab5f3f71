import { fold } from '../fold';

/** Widths of the copies that this gateway makes of an image, in pixels. */
export const IMAGE_WIDTHS = [80, 160, 320, 640] as const;
/** Formats of those copies, the lightest first. */
export const IMAGE_FORMATS = ['avif', 'webp'] as const;

export type ImageWidth = (typeof IMAGE_WIDTHS)[number];
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

export interface Variant {
  width: ImageWidth;
  format: ImageFormat;
}

const HASH = /^[0-9a-f]{64}$/;

export const isHash = (text: string): boolean => HASH.test(text);

export const variantName = ({ width, format }: Variant): string => `${width}.${format}`;

/** The copy that a file name of an address asks for; null when it is the name of a file itself. */
export function parseVariant(name: string): Variant | null {
  const width = IMAGE_WIDTHS.find((one) => name.startsWith(`${one}.`));
  const format = IMAGE_FORMATS.find((one) => name === `${width}.${one}`);
  return width && format ? { width, format } : null;
}

/** Types that the copies can be made from; a drawing needs none. */
const resizable = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']);

/** Widths of the copies of an image: never larger than it is. */
export const widthsOf = (mime: string, width: number | null): ImageWidth[] =>
  width !== null && resizable.has(mime) ? IMAGE_WIDTHS.filter((one) => one <= width) : [];

/** A file name that an address can carry as it is: letters without accents, digits, hyphens, one extension. */
export function toAddressName(name: string, extension: string): string {
  const stem = fold(name.replace(/\.[a-z0-9]{1,5}$/i, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  const safe = `${stem || 'fichier'}.${extension}`;
  return parseVariant(safe) ? `image-${safe}` : safe;
}

export const mediaPath = (hash: string, name: string): string => `/media/${hash}/${name}`;
