import { daysBefore } from '../search-log/french-day';

/** Rows that a gateway counted; sent again under the same id, they count once. */
export interface Batch<Row> {
  readonly id: string;
  readonly rows: readonly Row[];
}

export type Fields = Readonly<Record<string, unknown>>;

interface BatchRules<Row> {
  /** In the time of Paris: `2026-01-31`. */
  readonly today: string;
  readonly keptDays: number;
  /** Null when it is not one. */
  readonly parseRow: (fields: Fields) => Row | null;
}

const MOST_ROWS = 500;

/** Null when it is not one. Rows of days that are no longer kept are left out. */
export function parseBatchOf<Row extends { readonly day: string }>(
  body: unknown,
  { today, keptDays, parseRow }: BatchRules<Row>,
): Batch<Row> | null {
  const { id, rows } = Object(body) as Fields;
  if (!isUuid(id) || !Array.isArray(rows) || rows.length > MOST_ROWS) return null;
  const parsed = rows.map((row: unknown) => parseRow(Object(row) as Fields));
  if (parsed.includes(null)) return null;
  // A gateway's clock may be a day ahead.
  const isKept = ({ day }: Row) =>
    day > daysBefore(today, keptDays) && day <= daysBefore(today, -1);
  return { id, rows: (parsed as Row[]).filter(isKept) };
}

export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);

export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

const MOST = 100_000_000;

export const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST;
