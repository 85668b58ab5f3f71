import { z } from 'zod';
import { byteCount, sha256, text } from '../feed/record';

const pixels = z.number().int().positive().nullable();

/** An image of a record. */
export const image = z.object({
  hash: sha256,
  mime: text,
  size: byteCount,
  width: pixels,
  height: pixels,
  alt: text,
});
