import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { KEPT_DAYS } from './batch';
import { DECISIONS_TABLE } from './decisions';
import { daysBefore, frenchDay } from './french-day';
import { BATCHES_TABLE, SEARCHES_TABLE } from './keep-batch';

const HOUR_MS = 3_600_000;

/** Deletes the searches of more than ninety days ago, and what was decided about them. */
export async function forgetOldSearches(knex: Knex, now: Date): Promise<void> {
  const last = daysBefore(frenchDay(now), KEPT_DAYS);
  for (const table of [SEARCHES_TABLE, BATCHES_TABLE, DECISIONS_TABLE])
    await knex(table).where('day', '<=', last).delete();
}

/** At the start, then every hour: nobody need come for a text to go. Returns what stops it. */
export async function forgetSearchesInTime(strapi: Core.Strapi): Promise<() => void> {
  const { connection } = strapi.db;
  await forgetOldSearches(connection, new Date());
  const timer = setInterval(() => {
    forgetOldSearches(connection, new Date()).catch((error: unknown) =>
      strapi.log.error(`Old searches were not deleted: ${String(error)}`),
    );
  }, HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}
