import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

const HOUR_MS = 3_600_000;

/**
 * At the start, then every hour: nobody need come for a text to go.
 * @param what is forgotten, to who reads the log: « searches ».
 * @returns what stops it.
 */
export async function forgetHourly(
  strapi: Core.Strapi,
  what: string,
  forget: (knex: Knex, now: Date) => Promise<void>,
): Promise<() => void> {
  const { connection } = strapi.db;
  await forget(connection, new Date());
  const timer = setInterval(() => {
    forget(connection, new Date()).catch((error: unknown) =>
      strapi.log.error(`Old ${what} were not deleted: ${String(error)}`),
    );
  }, HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}
