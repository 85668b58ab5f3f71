import {
  isCount,
  isDay,
  isUuid,
  parseBatchOf,
  type Batch,
  type Fields,
} from '../counted-batch/batch';

/** How often a portal was shown, searched and asked on a day, as a gateway counted it. */
export interface PortalDay {
  readonly portal: string;
  readonly day: string;
  readonly views: number;
  readonly searches: number;
  readonly requests: number;
}

export type PortalBatch = Batch<PortalDay>;

/** Thirteen months: a month can be set beside the same one of the year before. */
export const KEPT_DAYS = 396;

/** Null when it is not one. Rows of days that are no longer kept are left out. */
export const parsePortalBatch = (body: unknown, today: string): PortalBatch | null =>
  parseBatchOf(body, { today, keptDays: KEPT_DAYS, parseRow });

function parseRow({ portal, day, views, searches, requests }: Fields): PortalDay | null {
  if (!isUuid(portal) || !isDay(day)) return null;
  if (!isCount(views) || !isCount(searches) || !isCount(requests)) return null;
  return { portal, day, views, searches, requests };
}
