import { z } from 'zod';
import { text, texts } from '../feed/record';
import type { SynonymGroup } from './model';

const record = z.object({
  kind: z.enum(['OBJECT', 'INTENTION']),
  direction: z.enum(['TWO_WAY', 'ONE_WAY']),
  terms: z.array(text).min(1),
  targets: texts,
});

export const parseSynonymGroup = (id: string, value: unknown): SynonymGroup => ({
  id,
  ...record.parse(value),
});
