import { z } from 'zod';
import { texts } from '../feed/record';
import type { Guide } from '../guide/guide';
import type { Change } from '../guide/model';
import { parseSignpost } from '../signpost/source';
import { parseSynonymGroup } from '../synonym-group/source';

/** As the feed carries them; a record that is not saved yet has an id of its own too. */
const records = z
  .array(z.object({ id: z.string().min(1), record: z.unknown() }))
  .max(20)
  .default([]);

const request = z.object({
  query: z.string().trim().min(1).max(500),
  synonymGroups: records,
  signposts: records,
  keywords: z
    .array(z.object({ sheetId: z.string().min(1), keywords: texts }))
    .max(20)
    .default([]),
});

type Request = z.infer<typeof request>;

/** A search to make on the guide of today, and with changes that nobody saved. */
export interface Trial {
  readonly query: string;
  readonly changes: readonly Change[];
}

/** Null when something of it could not be saved either: a record, or a sheet that is not in the guide. */
export function parseTrial(body: unknown, guide: Guide): Trial | null {
  const parsed = request.safeParse(body);
  if (!parsed.success) return null;
  const { query } = parsed.data;
  try {
    return { query, changes: [...toVocabulary(parsed.data), ...toSheets(parsed.data, guide)] };
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof UnknownSheetError) return null;
    throw error;
  }
}

class UnknownSheetError extends Error {}

const toVocabulary = ({ synonymGroups, signposts }: Request): Change[] => [
  ...synonymGroups.map(({ id, record }): Change => {
    return {
      type: 'upsert',
      kind: 'synonymGroup',
      id,
      seq: 0,
      entity: parseSynonymGroup(id, record),
    };
  }),
  ...signposts.map(({ id, record }): Change => {
    return { type: 'upsert', kind: 'signpost', id, seq: 0, entity: parseSignpost(id, record) };
  }),
];

const toSheets = ({ keywords }: Request, guide: Guide): Change[] =>
  keywords.map(({ sheetId, keywords: words }): Change => {
    const sheet = guide.sheets.get(sheetId);
    if (!sheet) throw new UnknownSheetError(sheetId);
    const entity = { ...sheet, keywords: words };
    return { type: 'upsert', kind: 'sheet', id: sheetId, seq: 0, entity };
  });
