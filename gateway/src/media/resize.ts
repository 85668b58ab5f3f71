import sharp from 'sharp';
import type { Variant } from './address';

// A small file can unfold to a gigabyte of pixels.
const MOST_PIXELS = 50_000_000;
const quality = { avif: 55, webp: 80 } as const;

// Several images are reduced at once: each keeps to one thread, and nothing of them is remembered here.
sharp.concurrency(1);
sharp.cache(false);

/**
 * A reduced copy, upright and without what the camera wrote.
 * @throws when the bytes are not an image that can be read.
 */
export const reduceImage = (input: string | Buffer, { width, format }: Variant): Promise<Buffer> =>
  sharp(input, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .toFormat(format, { quality: quality[format] })
    .toBuffer();
