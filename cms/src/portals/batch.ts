import { daysBefore } from '../search-log/french-day';

/** How often a portal was shown, searched and asked on a day, as a gateway counted it. */
export interface PortalDay {
  readonly portal: string;
  readonly day: string;
  readonly views: number;
  readonly searches: number;
  readonly requests: number;
}

export interface PortalBatch {
  readonly id: string;
  readonly rows: readonly PortalDay[];
}

/** Thirteen months: a month can be set beside the same one of the year before. */
export const KEPT_DAYS = 396;

const MOST_ROWS = 500;

type Fields = Readonly<Record<string, unknown>>;

/** Null when it is not one. Rows of days that are no longer kept are left out. */
export function parsePortalBatch(body: unknown, today: string): PortalBatch | null {
  const { id, rows } = Object(body) as Fields;
  if (typeof id !== 'string' || !/^[0-9a-f-]{36}$/.test(id)) return null;
  if (!Array.isArray(rows) || rows.length > MOST_ROWS) return null;
  const parsed = rows.map(parseRow);
  if (parsed.includes(null)) return null;
  return { id, rows: (parsed as PortalDay[]).filter(({ day }) => isKept(day, today)) };
}

/** A gateway's clock may be a day ahead. */
const isKept = (day: string, today: string): boolean =>
  day > daysBefore(today, KEPT_DAYS) && day <= daysBefore(today, -1);

function parseRow(value: unknown): PortalDay | null {
  const { portal, day, views, searches, requests } = Object(value) as Fields;
  if (typeof portal !== 'string' || !/^[0-9a-f-]{36}$/.test(portal)) return null;
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  if (!isCount(views) || !isCount(searches) || !isCount(requests)) return null;
  return { portal, day, views, searches, requests };
}

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100_000_000;
