import type { FeedKind } from '../../concepts';
import { holdsRow, readLastRow, readLastRows, type LastRow } from '../../journal/read-journal';
import { parseCursor, toCursorText, type Cursor } from './cursor';
import type { EntityLine, FeedLine } from './line';
import { feedKinds, isFeedKind } from './read-kinds';
import { contentOf, readState, type CurrentState } from './read-state';
import type { Snapshot } from './snapshot';

/** Everything after `after`, or the whole guide when this database does not hold that cursor. */
export async function readFeed(snapshot: Snapshot, after: string | null): Promise<FeedLine[]> {
  const last = await readLastRow(snapshot.trx);
  const end: FeedLine = { kind: 'cursor', cursor: toCursorText(last) };
  const cursor = parseCursor(after);
  if (cursor && (await isOurs(snapshot, cursor)))
    return [...(await readChanges(snapshot, cursor)), end];
  return [{ kind: 'reset' }, ...(await readWhole(snapshot)), end];
}

const isOurs = ({ trx }: Snapshot, { seq, mark }: Cursor): Promise<boolean> =>
  holdsRow(trx, seq, mark);

async function readChanges(snapshot: Snapshot, { seq }: Cursor): Promise<EntityLine[]> {
  const rows = (await readLastRows(snapshot.trx, seq)).filter((row) => isFeedKind(row.kind));
  const state = await readState(snapshot, (kind) =>
    rows.filter((row) => row.kind === kind).map((row) => row.uuid),
  );
  return rows.map((row) => toLine(row, state));
}

async function readWhole(snapshot: Snapshot): Promise<EntityLine[]> {
  const state = await readState(snapshot, () => undefined);
  return toWholeLines(await readLastRows(snapshot.trx, 0), state);
}

/** What is there, then what was withdrawn and the gone entities that the journal remembers. */
export function toWholeLines(rows: readonly LastRow[], state: CurrentState): EntityLine[] {
  const present = feedKinds.flatMap((kind) =>
    [...(state.published.get(kind)?.keys() ?? [])].map((uuid) => ({ kind, uuid, seq: 0 })),
  );
  const withdrawn = [...state.withdrawn].flatMap(([kind, records]) =>
    [...records.keys()].map((uuid) => ({ kind, uuid, seq: 0 })),
  );
  const known = new Map(
    [...present, ...withdrawn, ...rows].map((row) => [`${row.kind} ${row.uuid}`, row]),
  );
  return [...known.values()].filter((row) => isFeedKind(row.kind)).map((row) => toLine(row, state));
}

/** Without `mark`, the journal has no row of the entity. */
type Journalled = Omit<LastRow, 'mark'> & Partial<Pick<LastRow, 'mark'>>;

export function toLine({ kind, uuid: id, seq, mark }: Journalled, state: CurrentState): EntityLine {
  const entity = { kind: kind as FeedKind, id, seq, ...(mark && { mark }) };
  return { ...entity, ...contentOf(state, entity.kind, id) };
}
