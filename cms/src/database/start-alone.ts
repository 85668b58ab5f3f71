import type { Core } from '@strapi/strapi';
import { isPostgres } from './dialect';
import { locks, tryLock, waitForLock, type SessionLock } from './session-lock';

/**
 * Strapi's migrations, its schema, its roles and our seed know nothing of a second process that starts on the same
 * PostgreSQL: each waits for the one before it. SQLite has one process.
 */
export async function startAlone(strapi: Core.Strapi): Promise<SessionLock | null> {
  const knex = strapi.db.connection;
  if (!isPostgres(knex)) return null;
  const lock = await tryLock(knex, locks.start);
  if (lock) return lock;
  strapi.log.info('Another CMS is starting on this database: this one waits for it');
  return waitForLock(knex, locks.start);
}
