import { z } from 'zod';
import { codes, ids, instant, sha256, text, texts } from '../feed/record';
import type { Portal } from './model';

/** It ends in a style sheet: nothing but a colour. */
const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'not a colour in six hexadecimal digits')
  .nullable();

const record = z.object({
  name: text,
  slug: text,
  previousSlugs: texts,
  organisation: text,
  themes: ids,
  agencies: ids,
  phases: codes('Phase'),
  feeModels: codes('FeeModel'),
  territory: text.nullable(),
  highlightedSheets: ids,
  excludedSheets: ids,
  colours: z.object({ accent: colour, link: colour, accentDark: colour, linkDark: colour }),
  hosts: z.array(z.string().regex(/^(\*\.)?[a-z0-9.-]+$/, 'not the name of a host')),
  keys: z.array(sha256),
  updatedAt: instant,
});

export function parsePortal(id: string, value: unknown): Portal {
  const {
    themes: themeIds,
    agencies: agencyIds,
    phases,
    feeModels,
    territory: territoryId,
    highlightedSheets: highlightedSheetIds,
    excludedSheets: excludedSheetIds,
    keys: keyHashes,
    ...portal
  } = record.parse(value);
  const filter = { themeIds, agencyIds, phases, feeModels, territoryId };
  return { id, ...portal, filter, highlightedSheetIds, excludedSheetIds, keyHashes };
}
