import { z } from 'zod';
import { parseAgency } from '../agency/source';
import { parseContact } from '../contact/source';
import { FeedError } from '../errors';
import type { Change, Entities, EntityKind, LeftOut } from '../guide/model';
import { parseGuideText } from '../guide/source';
import { parseSheet, parseWithdrawnSheet } from '../sheet/source';
import { parseSynonymGroup } from '../synonym-group/source';
import { parseTerritory } from '../territory/source';
import { parseTheme } from '../theme/source';

const parsers: { [Kind in EntityKind]: (id: string, record: unknown) => Entities[Kind] } = {
  guide: parseGuideText,
  agency: parseAgency,
  contact: parseContact,
  theme: parseTheme,
  territory: parseTerritory,
  synonymGroup: parseSynonymGroup,
  sheet: parseSheet,
  withdrawnSheet: parseWithdrawnSheet,
};

const line = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reset') }),
  z.object({ kind: z.literal('cursor'), cursor: z.string().min(1) }),
  ...(['guide', 'agency', 'contact', 'theme', 'territory', 'synonymGroup', 'sheet'] as const).map(
    (kind) =>
      z.object({
        kind: z.literal(kind),
        id: z.string().min(1),
        seq: z.number().int().min(0),
        record: z.unknown().optional(),
        withdrawn: z.unknown().optional(),
      }),
  ),
]);

/** What one answer of the feed says: the changes, and where to ask from next time. */
export interface FeedAnswer {
  /** True when the changes are the whole guide, not what came after a cursor. */
  isWhole: boolean;
  changes: Change[];
  cursor: string;
}

const firstIssue = (error: unknown): { field: string; reason: string } => {
  const issue = error instanceof z.ZodError ? error.issues[0] : undefined;
  return { field: issue?.path.join('.') ?? '', reason: issue?.message ?? String(error) };
};

const agencyOf = (kind: EntityKind, id: string, record: unknown): string | null => {
  const { leadAgency, agency } = Object(record) as Record<string, unknown>;
  const owner = kind === 'agency' ? id : (leadAgency ?? agency);
  return typeof owner === 'string' ? owner : null;
};

/** One record as a change: what the guide can show, or why it cannot. */
export function parseRecordWith<Kind extends EntityKind>(
  parse: (id: string, record: unknown) => Entities[Kind],
  kind: Kind,
  id: string,
  seq: number,
  record: unknown,
): Change {
  try {
    return { type: 'upsert', kind, id, seq, entity: parse(id, record) } as Change;
  } catch (error) {
    const leftOut: LeftOut = { kind, id, agency: agencyOf(kind, id, record), ...firstIssue(error) };
    return { type: 'leaveOut', kind, id, seq, leftOut };
  }
}

const parseRecord = <Kind extends EntityKind>(
  kind: Kind,
  id: string,
  seq: number,
  record: unknown,
): Change => parseRecordWith<Kind>(parsers[kind], kind, id, seq, record);

/**
 * The feed's lines as changes. A record that cannot be shown becomes a `leaveOut` and hides nothing else.
 * @throws FeedError when a line is not one of the feed's, or when the answer was cut before its cursor.
 */
export function parseFeed(lines: readonly string[]): FeedAnswer {
  const answer: FeedAnswer = { isWhole: false, changes: [], cursor: '' };
  for (const [index, text] of lines.entries()) {
    const parsed = line.safeParse(parseJson(text, index));
    if (!parsed.success)
      throw new FeedError(`Line ${index + 1} of the feed: ${firstIssue(parsed.error).reason}`);
    const { data } = parsed;
    if (data.kind === 'reset') answer.isWhole = true;
    else if (data.kind === 'cursor') answer.cursor = data.cursor;
    else if (data.withdrawn !== undefined)
      answer.changes.push(parseRecord('withdrawnSheet', data.id, data.seq, data.withdrawn));
    else if (data.record !== undefined)
      answer.changes.push(parseRecord(data.kind, data.id, data.seq, data.record));
    else answer.changes.push({ type: 'remove', kind: data.kind, id: data.id, seq: data.seq });
  }
  if (!answer.cursor) throw new FeedError('The feed was cut before its cursor.');
  return answer;
}

function parseJson(text: string, index: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError(`Line ${index + 1} of the feed is not JSON.`, { cause });
  }
}
