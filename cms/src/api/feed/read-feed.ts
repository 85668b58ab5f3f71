import type { FeedKind } from '../../concepts';
import { holdsRow, readLastRow, readLastRows, type LastRow } from '../../journal/read-journal';
import { readWithdrawnSheets } from '../sheet/feed-withdrawn';
import { parseCursor, toCursorText, type Cursor } from './cursor';
import type { EntityLine, FeedLine } from './line';
import { feedKinds, isFeedKind, readKind } from './read-kinds';
import type { RecordByKind, WithdrawnRecord } from './record';
import type { Snapshot } from './snapshot';

/** What is true of the asked entities now; an absent one is gone. */
export interface CurrentState {
  readonly published: ReadonlyMap<FeedKind, ReadonlyMap<string, RecordByKind[FeedKind]>>;
  readonly withdrawn: ReadonlyMap<string, WithdrawnRecord>;
}

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

/** `idsOf` names the entities to read of a kind; undefined for all of them, an empty list for none. */
async function readState(
  snapshot: Snapshot,
  idsOf: (kind: FeedKind) => readonly string[] | undefined,
): Promise<CurrentState> {
  const published = new Map<FeedKind, Map<string, RecordByKind[FeedKind]>>();
  for (const kind of feedKinds) {
    const ids = idsOf(kind);
    if (ids?.length !== 0) published.set(kind, await readKind(kind, snapshot, ids));
  }
  const withdrawn = published.has('sheet')
    ? await readWithdrawnSheets(snapshot)
    : new Map<string, WithdrawnRecord>();
  return { published, withdrawn };
}

/** What is there, then the withdrawn sheets and the gone entities that the journal remembers. */
export function toWholeLines(rows: readonly LastRow[], state: CurrentState): EntityLine[] {
  const seqOf = new Map(rows.map((row) => [`${row.kind} ${row.uuid}`, row.seq]));
  const present = feedKinds.flatMap((kind) =>
    [...(state.published.get(kind)?.keys() ?? [])].map((uuid) => ({ kind, uuid })),
  );
  const withdrawn = [...state.withdrawn.keys()].map((uuid) => ({ kind: 'sheet', uuid }));
  const known = new Map(
    [...present, ...withdrawn, ...rows].map((row) => [`${row.kind} ${row.uuid}`, row]),
  );
  return [...known.values()]
    .filter((row) => isFeedKind(row.kind))
    .map(({ kind, uuid }) => toLine({ kind, uuid, seq: seqOf.get(`${kind} ${uuid}`) ?? 0 }, state));
}

export function toLine(
  { kind, uuid: id, seq }: LastRow,
  { published, withdrawn }: CurrentState,
): EntityLine {
  const entity = { kind: kind as FeedKind, id, seq };
  const record = published.get(entity.kind)?.get(id);
  if (record) return { ...entity, record };
  const withdrawal = kind === 'sheet' ? withdrawn.get(id) : undefined;
  return withdrawal ? { ...entity, withdrawn: withdrawal } : entity;
}
