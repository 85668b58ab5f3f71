import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { Snapshot } from '../api/feed/snapshot';
import { isPostgres } from '../database/dialect';
import { locks } from '../database/session-lock';
import { readHashes, type ContentHash } from './content-hash';
import type { EntityKey } from './entity';
import { JOURNAL_TABLE } from './read-journal';

export interface Entry extends EntityKey {
  readonly hash: ContentHash;
}

/**
 * PostgreSQL draws sequence numbers before commit: two transactions could commit out of order and a reader would
 * miss the lower number for ever. Taken before the transaction's first write. SQLite has a single writer anyway.
 */
export async function lockJournal(trx: Knex): Promise<void> {
  if (isPostgres(trx)) await trx.raw('select pg_advisory_xact_lock(?)', [locks.journal]);
}

/** Once everything else is written: each row keeps the hash of what its entity shows in this very transaction. */
export async function appendToJournal(
  transaction: Snapshot,
  entities: readonly EntityKey[],
  now: Date,
): Promise<void> {
  if (entities.length === 0) return;
  const hashes = await readHashes(transaction, entities);
  const entries = entities.map((entity, rank) => ({ ...entity, hash: hashes[rank] ?? null }));
  await insertEntries(transaction.trx, entries, now);
}

export async function insertEntries(
  trx: Knex,
  entries: readonly Entry[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const rows = entries.map(({ kind, id, hash }) => ({ mark: newMark(), kind, uuid: id, hash, at }));
  // SQLite admits a limited number of bindings in one statement.
  await trx.batchInsert(JOURNAL_TABLE, rows, 100);
}

const newMark = (): string => randomBytes(16).toString('hex');
