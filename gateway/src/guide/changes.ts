import { checkPageSize } from '../connection/connection';
import { inputError } from '../errors';
import { derived } from './derived';
import type { Guide, LastChange } from './guide';

export interface ChangePage {
  version: string;
  hasMore: boolean;
  reset: boolean;
  changes: readonly LastChange[];
}

type LastChanges = Guide['lastChanges'];

const inSeqOrder = derived((changes: LastChanges): readonly LastChange[] =>
  [...changes.values()].sort(
    (a, b) => a.seq - b.seq || (`${a.kind}:${a.id}` < `${b.kind}:${b.id}` ? -1 : 1),
  ),
);

/** The place after a change: its number in the CMS's journal, then its entity, as many may share 0. */
interface Place {
  seq: number;
  key: string;
}

const START: Place = { seq: -1, key: '' };

// A version is the feed's own cursor, or `<cursor>~<seq>~<kind:id>` between two pages of changes.
function parseVersion(since: string): Place {
  const [cursor = '', seq, key] = since.split('~');
  const cursorSeq = /^1\.(\d+)\.[\w-]+$/.exec(cursor)?.[1];
  if (cursorSeq !== undefined && seq === undefined)
    return { seq: Number(cursorSeq), key: '\uffff' };
  if (cursorSeq !== undefined && /^\d+$/.test(seq ?? '') && key) return { seq: Number(seq), key };
  throw inputError({
    code: 'BAD_VERSION',
    argument: 'since',
    value: since,
    remedy:
      'Pass a version as read from guide { version } or from changes { version }, or none to read everything.',
  });
}

const isAfter = (change: LastChange, { seq, key }: Place): boolean =>
  change.seq > seq || (change.seq === seq && `${change.kind}:${change.id}` > key);

/**
 * What changed after a version, the oldest first. A version from the future, of another database or of one
 * restored to an older backup, is answered from the start, with `reset`.
 */
export function changesSince(
  guide: Guide,
  since: string | null | undefined,
  first: number,
): ChangePage {
  checkPageSize('first', first);
  const asked = since == null ? START : parseVersion(since);
  const isUnknown = asked.seq > parseVersion(guide.version).seq;
  const place = isUnknown ? START : asked;
  const all = inSeqOrder(guide.lastChanges);
  const from = all.findIndex((change) => isAfter(change, place));
  const changes = from < 0 ? [] : all.slice(from, from + first);
  const hasMore = from >= 0 && from + first < all.length;
  const last = changes.at(-1);
  const version =
    hasMore && last ? `${guide.version}~${last.seq}~${last.kind}:${last.id}` : guide.version;
  return { version, hasMore, reset: since == null || isUnknown, changes };
}
