import { z } from 'zod';
import { instant, text, texts, webAddress } from '../feed/record';
import type { Signpost } from './model';

const record = z.object({
  title: text,
  terms: z.array(text).min(1),
  needExamples: texts,
  answeredBy: text,
  whatToDo: text,
  url: webAddress.nullable(),
  isDemoData: z.boolean(),
  updatedAt: instant,
});

export const parseSignpost = (id: string, value: unknown): Signpost => ({
  id,
  ...record.parse(value),
});
