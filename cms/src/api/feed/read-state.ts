import type { FeedKind } from '../../concepts';
import { readFormerAgencies } from '../agency/feed-former';
import { readWithdrawnSheets } from '../sheet/feed-withdrawn';
import { feedKinds, readKind } from './read-kinds';
import type { FormerAgencyRecord, RecordByKind, WithdrawnRecord } from './record';
import { Unreadable, type Records, type Snapshot } from './snapshot';

/** What is true of the asked entities now; an absent one is gone. */
export interface CurrentState {
  readonly published: ReadonlyMap<FeedKind, Records<RecordByKind[FeedKind]>>;
  readonly withdrawn: ReadonlyMap<FeedKind, Withdrawn>;
}

/** What was there and is not any more, by its id in the feed. */
type Withdrawn = ReadonlyMap<string, WithdrawnRecord | FormerAgencyRecord>;

/** What the feed says of one entity. */
export type Content =
  | { readonly record: RecordByKind[FeedKind] }
  | { readonly withdrawn: WithdrawnRecord | FormerAgencyRecord }
  | { readonly unreadable: string };

/** `idsOf` names the entities to read of a kind; undefined for all of them, an empty list for none. */
export async function readState(
  snapshot: Snapshot,
  idsOf: (kind: FeedKind) => readonly string[] | undefined,
): Promise<CurrentState> {
  const published = new Map<FeedKind, Records<RecordByKind[FeedKind]>>();
  for (const kind of feedKinds) {
    const ids = idsOf(kind);
    if (ids?.length !== 0) published.set(kind, await readKind(kind, snapshot, ids));
  }
  const withdrawn = new Map<FeedKind, Withdrawn>();
  if (published.has('sheet'))
    withdrawn.set('sheet', await readWithdrawnSheets(snapshot, idsOf('sheet')));
  if (published.has('agency'))
    withdrawn.set('agency', await readFormerAgencies(snapshot, idsOf('agency')));
  return { published, withdrawn };
}

/** Null when the entity is gone, or never was. */
export function contentOf(
  { published, withdrawn }: CurrentState,
  kind: FeedKind,
  id: string,
): Content | null {
  const record = published.get(kind)?.get(id);
  if (record instanceof Unreadable) return { unreadable: record.reason };
  if (record) return { record };
  const withdrawal = withdrawn.get(kind)?.get(id);
  return withdrawal ? { withdrawn: withdrawal } : null;
}
