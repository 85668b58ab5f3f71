import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { FeedKind } from '../concepts';

export const JOURNAL_TABLE = 'guide_journal';

/** An entity of the guide: what the feed calls it and its id there. */
export interface EntityKey {
  readonly kind: FeedKind;
  readonly id: string;
}

export interface JournalRow {
  readonly seq: number;
  readonly mark: string;
  readonly kind: string;
  readonly uuid: string;
}

/** Any constant will do, as long as nothing else in this database takes the same lock. */
const ADVISORY_LOCK = 50_2026;

/**
 * PostgreSQL draws sequence numbers before commit: two transactions could commit out of order and a reader would
 * miss the lower number for ever. Taken before the transaction's first write. SQLite has a single writer anyway.
 */
export async function lockJournal(trx: Knex): Promise<void> {
  if (isPostgres(trx)) await trx.raw('select pg_advisory_xact_lock(?)', [ADVISORY_LOCK]);
}

export async function appendToJournal(
  trx: Knex,
  entities: readonly EntityKey[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const rows = entities.map(({ kind, id }) => ({ mark: newMark(), kind, uuid: id, at }));
  // SQLite admits a limited number of bindings in one statement.
  if (rows.length > 0) await trx.batchInsert(JOURNAL_TABLE, rows, 100);
}

const newMark = (): string => randomBytes(16).toString('hex');

export function isPostgres(knex: Knex): boolean {
  return String(knex.client.config.client).startsWith('p');
}
