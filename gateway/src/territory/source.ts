import { z } from 'zod';
import { code, text, texts } from '../feed/record';
import type { Territory } from './model';

const record = z.object({
  code: text,
  name: text,
  kind: code('TerritoryKind'),
  postalCodes: texts,
  population: z.number().int().nullable(),
  parent: text.nullable(),
});

export const parseTerritory = (id: string, value: unknown): Territory => {
  const { parent: parentId, ...territory } = record.parse(value);
  return { id, ...territory, parentId };
};
