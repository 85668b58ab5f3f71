import { z } from 'zod';
import { byteCount, sha256, text } from '../feed/record';

/** A document of a record. */
export const document = z.object({
  hash: sha256,
  label: text,
  name: text,
  mime: text,
  size: byteCount,
});
