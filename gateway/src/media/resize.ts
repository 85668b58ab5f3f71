import type { Variant } from './address';

// A small file can unfold to a gigabyte of pixels.
const MOST_PIXELS = 50_000_000;
const quality = { avif: 55, webp: 80 } as const;

// At the first image: loading it would make every start wait.
async function loadSharp() {
  const { default: sharp } = await import('sharp');
  // Several images are reduced at once: each keeps to one thread, and nothing of them is remembered here.
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}

/**
 * A reduced copy, upright and without what the camera wrote.
 * @throws when the bytes are not an image that can be read.
 */
export async function reduceImage(
  input: string | Buffer,
  { width, format }: Variant,
): Promise<Buffer> {
  const sharp = await loadSharp();
  return sharp(input, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .toFormat(format, { quality: quality[format] })
    .toBuffer();
}
