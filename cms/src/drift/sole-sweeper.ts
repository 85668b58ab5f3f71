import type { Knex } from 'knex';
import { isPostgres } from '../database/dialect';

const SWEEP_LOCK = 50_2027;

/** Several CMS on one PostgreSQL: whoever finds another one sweeping lets it. Null then. */
export async function whileSoleSweeper<T>(knex: Knex, run: () => Promise<T>): Promise<T | null> {
  if (!isPostgres(knex)) return run();
  // The lock is the session's: a connection that dies gives it back.
  const connection: unknown = await knex.client.acquireConnection();
  const ask = async (question: string): Promise<boolean> => {
    const answer = await knex
      .raw(`select ${question}(?) as done`, [SWEEP_LOCK])
      .connection(connection);
    return (answer as { rows: { done: boolean }[] }).rows[0]?.done === true;
  };
  try {
    if (!(await ask('pg_try_advisory_lock'))) return null;
    try {
      return await run();
    } finally {
      await ask('pg_advisory_unlock');
    }
  } finally {
    await knex.client.releaseConnection(connection);
  }
}
