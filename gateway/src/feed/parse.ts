import { z } from 'zod';
import { parseAgency, parseFormerAgency } from '../agency/source';
import { parseContact } from '../contact/source';
import { FeedError } from '../errors';
import type { Change, Entities, EntityKind, LeftOut } from '../guide/model';
import { parseGuideText } from '../guide/source';
import { parsePortal } from '../portal/source';
import { parseSheet, parseWithdrawnSheet } from '../sheet/source';
import { parseSignpost } from '../signpost/source';
import { parseSynonymGroup } from '../synonym-group/source';
import { parseTerritory } from '../territory/source';
import { parseTheme } from '../theme/source';

const parsers: { [Kind in EntityKind]: (id: string, record: unknown) => Entities[Kind] } = {
  guide: parseGuideText,
  agency: parseAgency,
  formerAgency: parseFormerAgency,
  contact: parseContact,
  theme: parseTheme,
  territory: parseTerritory,
  synonymGroup: parseSynonymGroup,
  signpost: parseSignpost,
  portal: parsePortal,
  sheet: parseSheet,
  withdrawnSheet: parseWithdrawnSheet,
};

const line = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reset') }),
  z.object({ kind: z.literal('cursor'), cursor: z.string().min(1) }),
  ...(
    [
      'guide',
      'agency',
      'contact',
      'theme',
      'territory',
      'synonymGroup',
      'signpost',
      'sheet',
      'portal',
    ] as const
  ).map((kind) =>
    z.object({
      kind: z.literal(kind),
      id: z.string().min(1),
      seq: z.number().int().min(0),
      mark: z.string().min(1).optional(),
      record: z.unknown().optional(),
      withdrawn: z.unknown().optional(),
      unreadable: z.string().optional(),
    }),
  ),
]);

type EntityLine = Extract<z.infer<typeof line>, { id: string }>;

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
  const owner = kind === 'agency' || kind === 'formerAgency' ? id : (leadAgency ?? agency);
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

/** The CMS could not read its own row: nobody knows more than it says. */
const leaveOutUnreadable = (kind: EntityKind, id: string, seq: number, reason: string): Change => ({
  type: 'leaveOut',
  kind,
  id,
  seq,
  leftOut: { kind, id, agency: agencyOf(kind, id, null), field: '', reason },
});

export interface FeedParser {
  /** @throws FeedError when the line is not one of the feed's. */
  push: (text: string) => void;
  /** @throws FeedError when the answer was cut before its cursor. */
  end: () => FeedAnswer;
}

/** The feed's lines as changes, as they come. A record that cannot be shown becomes a `leaveOut` and hides nothing else. */
export function createFeedParser(): FeedParser {
  const answer: FeedAnswer = { isWhole: false, changes: [], cursor: '' };
  let count = 0;

  function push(text: string): void {
    count += 1;
    const parsed = line.safeParse(parseJson(text, count));
    if (!parsed.success)
      throw new FeedError(`Line ${count} of the feed: ${firstIssue(parsed.error).reason}`);
    const { data } = parsed;
    if (data.kind === 'reset') answer.isWhole = true;
    else if (data.kind === 'cursor') answer.cursor = data.cursor;
    else answer.changes.push(toChange(data));
  }

  function end(): FeedAnswer {
    if (!answer.cursor) throw new FeedError('The feed was cut before its cursor.');
    return answer;
  }

  return { push, end };
}

const withdrawnKind = (kind: EntityKind): EntityKind =>
  kind === 'agency' ? 'formerAgency' : 'withdrawnSheet';

function toChange({ kind, id, seq, mark, record, withdrawn, unreadable }: EntityLine): Change {
  const cursor = mark && `1.${seq}.${mark}`;
  if (unreadable !== undefined) return { ...leaveOutUnreadable(kind, id, seq, unreadable), cursor };
  if (withdrawn !== undefined)
    return { ...parseRecord(withdrawnKind(kind), id, seq, withdrawn), cursor };
  if (record !== undefined) return { ...parseRecord(kind, id, seq, record), cursor };
  return { type: 'remove', kind, id, seq, cursor };
}

/** A whole answer of the feed at once. */
export function parseFeed(lines: readonly string[]): FeedAnswer {
  const parser = createFeedParser();
  lines.forEach(parser.push);
  return parser.end();
}

function parseJson(text: string, count: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError(`Line ${count} of the feed is not JSON.`, { cause });
  }
}
