import type { Knex } from 'knex';
import { KEPT_DAYS } from './batch';
import { DECISIONS_TABLE } from './decisions';
import { daysBefore } from './french-day';
import { SEARCHES_TABLE } from './keep-batch';

/** The same words, whatever the filters, over a period. */
export interface SearchedTerms {
  readonly terms: readonly string[];
  readonly searches: number;
  readonly unanswered: number;
  /** With results on a page, of which none was opened. */
  readonly notFollowed: number;
  readonly offered: number;
  /** Of the searches, those that were narrowed by a filter. */
  readonly filtered: number;
  /** Mean rank of the results that were opened; null when none was. */
  readonly meanRank: number | null;
  readonly lastDay: string;
}

export interface SearchLists {
  readonly unanswered: readonly SearchedTerms[];
  readonly notFollowed: readonly SearchedTerms[];
}

/** Words typed on fewer days may say who typed them. */
const LEAST_DAYS = 3;
const MOST_SHOWN = 100;

type Row = Readonly<Record<string, unknown>>;

/** What nobody decided about since, most frequent first. */
export async function readSearches(
  knex: Knex,
  { today, days }: { readonly today: string; readonly days: number },
): Promise<SearchLists> {
  const since = daysBefore(today, days - 1);
  const list = async (wanted: string): Promise<SearchedTerms[]> => {
    const rows = await knex
      .from(selectTerms(knex, since, daysBefore(today, KEPT_DAYS)).as('told'))
      .whereRaw(conditions[wanted]!)
      .orderByRaw(orders[wanted]!)
      .limit(MOST_SHOWN)
      .select<Row[]>('*');
    return rows.map(toTerms);
  };
  return { unanswered: await list('unanswered'), notFollowed: await list('notFollowed') };
}

// Half of the readers who open nothing is a good answer among others; more is a sign.
const conditions: Readonly<Record<string, string>> = {
  unanswered: 'unanswered > 0',
  notFollowed: '(offered - followed) * 2 > offered',
};
const orders: Readonly<Record<string, string>> = {
  unanswered: 'unanswered desc, last_day desc, terms_key',
  notFollowed: '(offered - followed) desc, last_day desc, terms_key',
};

const counts = ['searches', 'unanswered', 'offered', 'followed', 'rank_sum'] as const;

function selectTerms(knex: Knex, since: string, from: string): Knex.QueryBuilder {
  const decided = knex(DECISIONS_TABLE)
    .groupBy('terms_key')
    .select('terms_key')
    .max('day as until');
  const isOpen = "search.day >= ? and search.day > coalesce(decided.until, '')";
  const sum = (name: string, value: string) =>
    knex.raw(`sum(case when ${isOpen} then ${value} else 0 end) as ??`, [since, name]);
  return knex(`${SEARCHES_TABLE} as search`)
    .leftJoin(decided.as('decided'), 'decided.terms_key', 'search.terms_key')
    .where('search.day', '>', from)
    .groupBy('search.terms_key')
    .havingRaw('count(distinct search.day) >= ?', [LEAST_DAYS])
    .select('search.terms_key')
    .max('search.terms as terms')
    .max('search.day as last_day')
    .select(counts.map((name) => sum(name, `search.${name}`)))
    .select(sum('filtered', "case when search.filters <> '[]' then search.searches else 0 end"));
}

/** PostgreSQL gives sums as texts. */
function toTerms(row: Row): SearchedTerms {
  const [searches, unanswered, offered, followed, rankSum] = counts.map((name) =>
    Number(row[name]),
  );
  return {
    terms: JSON.parse(String(row.terms)) as string[],
    searches: searches!,
    unanswered: unanswered!,
    offered: offered!,
    notFollowed: offered! - followed!,
    filtered: Number(row.filtered),
    meanRank: followed! > 0 ? rankSum! / followed! : null,
    lastDay: String(row.last_day),
  };
}
