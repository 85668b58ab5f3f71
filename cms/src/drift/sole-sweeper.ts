import type { Knex } from 'knex';
import { isPostgres } from '../database/dialect';
import { locks, tryLock } from '../database/session-lock';

/** Several CMS on one PostgreSQL: whoever finds another one sweeping lets it. Null then. */
export async function whileSoleSweeper<T>(knex: Knex, run: () => Promise<T>): Promise<T | null> {
  if (!isPostgres(knex)) return run();
  const lock = await tryLock(knex, locks.sweep);
  return lock && run().finally(lock.release);
}
