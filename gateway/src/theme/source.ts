import { z } from 'zod';
import { instant, optionalText, text, texts } from '../feed/record';
import type { Theme } from './model';

const record = z.object({
  code: text,
  label: text,
  slug: text,
  previousSlugs: texts,
  description: optionalText,
  icon: optionalText,
  order: z.number().int(),
  parent: text.nullable(),
  updatedAt: instant,
});

export const parseTheme = (id: string, value: unknown): Theme => {
  const { parent: parentId, ...theme } = record.parse(value);
  return { id, ...theme, parentId };
};
