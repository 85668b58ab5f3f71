import { daysBefore } from './french-day';

/** How often the same search was made on a day, as a gateway counted it. */
export interface SearchRow {
  readonly day: string;
  readonly field: string;
  readonly terms: readonly string[];
  readonly filters: readonly string[];
  readonly count: number;
  readonly unanswered: number;
  readonly offered: number;
  readonly followed: number;
  readonly rankSum: number;
}

export interface SearchBatch {
  readonly id: string;
  readonly rows: readonly SearchRow[];
}

/** Days that searches are kept. */
export const KEPT_DAYS = 90;

const MOST_ROWS = 500;
const MOST_TERMS = 12;
const LONGEST_TERM = 40;
const MOST_FILTERS = 40;

/** Sets are kept in alphabetical order, whatever the order they came in. */
const inFrench = new Intl.Collator('fr');

type Fields = Readonly<Record<string, unknown>>;

/** Null when it is not one. Rows of days that are no longer kept are left out. */
export function parseBatch(body: unknown, today: string): SearchBatch | null {
  const { id, rows } = Object(body) as Fields;
  if (typeof id !== 'string' || !/^[0-9a-f-]{36}$/.test(id)) return null;
  if (!Array.isArray(rows) || rows.length > MOST_ROWS) return null;
  const parsed = rows.map(parseRow);
  if (parsed.includes(null)) return null;
  return { id, rows: (parsed as SearchRow[]).filter(({ day }) => isKept(day, today)) };
}

/** A gateway's clock may be a day ahead. */
const isKept = (day: string, today: string): boolean =>
  day > daysBefore(today, KEPT_DAYS) && day <= daysBefore(today, -1);

function parseRow(value: unknown): SearchRow | null {
  const row = Object(value) as Fields;
  const { day, field, terms, filters } = row;
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  if (field !== 'search' && field !== 'orient') return null;
  if (!areTexts(terms, MOST_TERMS) || terms.length === 0 || !areTexts(filters, MOST_FILTERS))
    return null;
  const [count, unanswered, offered, followed, rankSum] = [
    row.count,
    row.unanswered,
    row.offered,
    row.followed,
    row.rankSum,
  ];
  if (!isCount(count) || !isCount(unanswered) || !isCount(offered)) return null;
  if (!isCount(followed) || !isCount(rankSum)) return null;
  const sets = { terms: [...terms].sort(inFrench.compare), filters: [...filters].sort() };
  return { day, field, ...sets, count, unanswered, offered, followed, rankSum };
}

const areTexts = (value: unknown, most: number): value is string[] =>
  Array.isArray(value) &&
  value.length <= most &&
  value.every((one) => typeof one === 'string' && one !== '' && one.length <= LONGEST_TERM);

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 1_000_000;
