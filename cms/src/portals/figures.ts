import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { countOnce, sumsOf } from '../counted-batch/count-once';
import { forgetHourly } from '../counted-batch/forget-hourly';
import { daysBefore, frenchDay } from '../search-log/french-day';
import { KEPT_DAYS, type PortalBatch, type PortalDay } from './batch';

export const DAYS_TABLE = 'guide_portal_days';
export const BATCHES_TABLE = 'guide_portal_batches';

/** No gateway sends a batch again for so long: what it holds is in its memory. */
const BATCH_DAYS = 7;

const counts = ['views', 'searches', 'requests'] as const;

/** Adds to what other batches and other gateways counted; a batch that was counted already adds nothing. */
export async function keepPortalBatch(
  strapi: Core.Strapi,
  { id, rows }: PortalBatch,
  today: string,
): Promise<void> {
  await countOnce(strapi, { table: BATCHES_TABLE, id, today }, async (knex) => {
    const added = sumsOf(knex, DAYS_TABLE, counts);
    // In one order for all: two batches that wait for each other's rows would wait for ever.
    for (const row of [...rows].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)))
      await knex(DAYS_TABLE).insert(row).onConflict(['portal', 'day']).merge(added);
  });
}

const keyOf = ({ portal, day }: PortalDay): string => `${portal} ${day}`;

/** A day of one portal. */
export type CountedDay = Omit<PortalDay, 'portal'>;

/** Days with something to count, the last first, by portal. */
export async function readFigures(
  knex: Knex,
  { today, days }: { readonly today: string; readonly days: number },
): Promise<ReadonlyMap<string, readonly CountedDay[]>> {
  const rows = await knex(DAYS_TABLE)
    .where('day', '>', daysBefore(today, days))
    .orderBy('day', 'desc')
    .select<PortalDay[]>('*');
  const byPortal = new Map<string, CountedDay[]>();
  for (const { portal, day, views, searches, requests } of rows)
    byPortal.set(portal, [...(byPortal.get(portal) ?? []), { day, views, searches, requests }]);
  return byPortal;
}

export async function forgetOldFigures(knex: Knex, now: Date): Promise<void> {
  const today = frenchDay(now);
  await knex(DAYS_TABLE).where('day', '<=', daysBefore(today, KEPT_DAYS)).delete();
  await knex(BATCHES_TABLE).where('day', '<=', daysBefore(today, BATCH_DAYS)).delete();
}

export const forgetFiguresInTime = (strapi: Core.Strapi): Promise<() => void> =>
  forgetHourly(strapi, 'figures of portals', forgetOldFigures);
