import { checkPageSize } from '../connection/connection';
import { inputError } from '../errors';
import { derived } from './derived';
import { cursorNumber, type Guide, type LastChange } from './guide';

export interface ChangePage {
  version: string;
  hasMore: boolean;
  reset: boolean;
  changes: readonly LastChange[];
}

/** A sheet shows its agency and its theme, and appears or vanishes with them: it changes when they do. */
function seqOf(guide: Guide, change: LastChange): number {
  const sheet = guide.entities.sheet.get(change.id);
  if (!sheet) return change.seq;
  const around = [`agency:${sheet.leadAgencyId}`, `theme:${sheet.primaryThemeId}`];
  return Math.max(change.seq, ...around.map((key) => guide.lastChanges.get(key)?.seq ?? 0));
}

const inSeqOrder = derived((guide: Guide): readonly LastChange[] =>
  [...guide.lastChanges.values()]
    .map((change) => ({ ...change, seq: seqOf(guide, change) }))
    .sort((a, b) => a.seq - b.seq || (keyOf(a) < keyOf(b) ? -1 : 1)),
);

const keyOf = ({ kind, id }: LastChange): string => `${kind}:${id}`;

/** The place after a change: its number in the CMS's journal, then its entity, as many may share 0. */
interface Place {
  seq: number;
  key: string;
  /** The feed's cursor that the place was given with. */
  cursor: string;
}

const START: Place = { seq: -1, key: '', cursor: '' };

// A version is the feed's own cursor, or `<cursor>~<seq>~<kind:id>` between two pages of changes.
function parseVersion(since: string): Place {
  const [cursor = '', seq, key] = since.split('~');
  const cursorSeq = /^1\.(\d+)\.[\w-]+$/.exec(cursor)?.[1];
  if (cursorSeq !== undefined && seq === undefined)
    return { seq: Number(cursorSeq), key: '\uffff', cursor };
  if (cursorSeq !== undefined && /^\d+$/.test(seq ?? '') && key)
    return { seq: Number(seq), key, cursor };
  throw inputError({
    code: 'BAD_VERSION',
    argument: 'since',
    value: since,
    remedy:
      'Pass a version as read from guide { version } or from changes { version }, or none to read everything.',
  });
}

const isAfter = (change: LastChange, { seq, key }: Omit<Place, 'cursor'>): boolean =>
  change.seq > seq || (change.seq === seq && keyOf(change) > key);

// A version of another database, or one that this gateway never held, cannot be continued from: better everything
// again than a gap.
const isUnknownTo = (guide: Guide, { cursor }: Place): boolean =>
  cursor !== '' && guide.cursors.get(cursorNumber(cursor)) !== cursor;

/** What changed after a version, the oldest first; from the start, with `reset`, when it is not known here. */
export function changesSince(
  guide: Guide,
  since: string | null | undefined,
  first: number,
): ChangePage {
  checkPageSize('first', first);
  const asked = since == null ? START : parseVersion(since);
  const isUnknown = isUnknownTo(guide, asked);
  const place = isUnknown ? START : asked;
  const all = inSeqOrder(guide);
  const from = all.findIndex((change) => isAfter(change, place));
  const changes = from < 0 ? [] : all.slice(from, from + first);
  const hasMore = from >= 0 && from + first < all.length;
  const last = changes.at(-1);
  const version = hasMore && last ? `${guide.version}~${last.seq}~${keyOf(last)}` : guide.version;
  return { version, hasMore, reset: since == null || isUnknown, changes };
}
