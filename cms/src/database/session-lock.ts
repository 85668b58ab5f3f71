import type { Knex } from 'knex';

/** Locks among the CMS processes of one PostgreSQL; any numbers, as long as they differ. */
export const locks = { journal: 50_2026, sweep: 50_2027, start: 50_2028 } as const;

export interface SessionLock {
  readonly release: () => Promise<void>;
}

type Question = 'pg_advisory_lock' | 'pg_try_advisory_lock' | 'pg_advisory_unlock';

/** Null when another process has the lock. It is a connection's own: a process that dies gives it back. */
export async function tryLock(knex: Knex, lock: number): Promise<SessionLock | null> {
  const session = await openSession(knex, lock);
  const taken = await session.ask('pg_try_advisory_lock').catch(session.closeThenThrow);
  if (taken) return session;
  await session.close();
  return null;
}

/** Waits for as long as another process has the lock. */
export async function waitForLock(knex: Knex, lock: number): Promise<SessionLock> {
  const session = await openSession(knex, lock);
  await session.ask('pg_advisory_lock').catch(session.closeThenThrow);
  return session;
}

async function openSession(knex: Knex, lock: number) {
  const connection: unknown = await knex.client.acquireConnection();
  const close = (): Promise<void> => knex.client.releaseConnection(connection) as Promise<void>;
  const ask = async (question: Question): Promise<boolean> => {
    const answer = await knex.raw(`select ${question}(?) as taken`, [lock]).connection(connection);
    return (answer as { rows: { taken: unknown }[] }).rows[0]?.taken === true;
  };
  const closeThenThrow = async (error: unknown): Promise<never> => {
    await close();
    throw error;
  };
  const release = async (): Promise<void> => {
    await ask('pg_advisory_unlock').finally(close);
  };
  return { ask, close, closeThenThrow, release };
}
