import { isCount, isDay, parseBatchOf, type Batch, type Fields } from '../counted-batch/batch';

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

export type SearchBatch = Batch<SearchRow>;

/** Days that searches are kept. */
export const KEPT_DAYS = 90;

const MOST_TERMS = 12;
const LONGEST_TERM = 40;
const MOST_FILTERS = 40;

/** Sets are kept in alphabetical order, whatever the order they came in. */
const inFrench = new Intl.Collator('fr');

/** Null when it is not one. Rows of days that are no longer kept are left out. */
export const parseBatch = (body: unknown, today: string): SearchBatch | null =>
  parseBatchOf(body, { today, keptDays: KEPT_DAYS, parseRow });

function parseRow(row: Fields): SearchRow | null {
  const { day, field, terms, filters } = row;
  if (!isDay(day)) return null;
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
