import type { Snapshot } from '../api/feed/snapshot';
import { readHashes, type ContentHash } from '../journal/content-hash';
import type { EntityKey } from '../journal/entity';
import type { Entry } from '../journal/journal';
import { readLastHashes } from '../journal/read-journal';
import type { FeedKind } from '../concepts';

/** An entity that is not what its last row in the journal says, and what it is now. */
export type Drift = Entry;

/** An entity and its last row of one instant: the journal is written in the transaction of the change. */
export async function findDrift(
  snapshot: Snapshot,
  kind: FeedKind,
  ids: readonly string[],
): Promise<Drift[]> {
  const entities: EntityKey[] = ids.map((id) => ({ kind, id }));
  const hashes = await readHashes(snapshot, entities);
  const journalled = await readLastHashes(snapshot.trx, kind, ids);
  return entities
    .map((entity, rank) => ({ ...entity, hash: hashes[rank] ?? null }))
    .filter(({ id, hash }) => hasDrifted(journalled.get(id), hash));
}

/** What is gone and was never journalled is nothing that anyone was told. */
const hasDrifted = (journalled: ContentHash | undefined, now: ContentHash): boolean =>
  (journalled ?? null) !== now;
