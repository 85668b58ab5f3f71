import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { forgetHourly } from '../counted-batch/forget-hourly';
import { KEPT_DAYS } from './batch';
import { DECISIONS_TABLE } from './decisions';
import { daysBefore, frenchDay } from './french-day';
import { BATCHES_TABLE, SEARCHES_TABLE } from './keep-batch';

/** Deletes the searches of more than ninety days ago, and what was decided about them. */
export async function forgetOldSearches(knex: Knex, now: Date): Promise<void> {
  const last = daysBefore(frenchDay(now), KEPT_DAYS);
  for (const table of [SEARCHES_TABLE, BATCHES_TABLE, DECISIONS_TABLE])
    await knex(table).where('day', '<=', last).delete();
}

export const forgetSearchesInTime = (strapi: Core.Strapi): Promise<() => void> =>
  forgetHourly(strapi, 'searches', forgetOldSearches);
