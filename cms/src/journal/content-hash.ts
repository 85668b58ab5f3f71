import { createHash } from 'node:crypto';
import { contentOf, readState, type Content } from '../api/feed/read-state';
import type { Snapshot } from '../api/feed/snapshot';
import { groupIds, type EntityKey } from './entity';

/** Of what the feed says of an entity; null when it says that it is gone. */
export type ContentHash = string | null;

/** Half of a sha256: no two contents of one guide ever meet. */
const LENGTH = 32;

export const hashContent = (content: Content | null): ContentHash =>
  content && createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, LENGTH);

/** Hashes of what these entities show now, in the order given. */
export async function readHashes(
  snapshot: Snapshot,
  entities: readonly EntityKey[],
): Promise<ContentHash[]> {
  const ids = groupIds(entities);
  const state = await readState(snapshot, (kind) => ids.get(kind) ?? []);
  return entities.map(({ kind, id }) => hashContent(contentOf(state, kind, id)));
}
