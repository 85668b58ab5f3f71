import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { countOnce, sumsOf } from '../counted-batch/count-once';
import type { SearchBatch, SearchRow } from './batch';
import { hashOf, termsKey } from './terms-key';

export const SEARCHES_TABLE = 'guide_searches';
export const BATCHES_TABLE = 'guide_search_batches';

/** A stranger who searches for anything at random fills a day, never the disk. */
const MOST_ROWS_A_DAY = 20_000;

const counts = ['searches', 'unanswered', 'offered', 'followed', 'rank_sum'] as const;

/** Adds to what other batches and other gateways counted; a batch that was counted already adds nothing. */
export async function keepBatch(
  strapi: Core.Strapi,
  { id, rows }: SearchBatch,
  today: string,
  mostRowsADay = MOST_ROWS_A_DAY,
): Promise<void> {
  await countOnce(strapi, { table: BATCHES_TABLE, id, today }, async (knex) => {
    const full = await readFullDays(knex, rows, mostRowsADay);
    // In one order for all: two batches that wait for each other's rows would wait for ever.
    for (const row of rows.map(toColumns).sort((one, other) => (one.hash < other.hash ? -1 : 1)))
      await (full.has(row.day) ? addToKnown(knex, row) : add(knex, row));
  });
}

/** Days that take no other search than those they have. */
async function readFullDays(
  knex: Knex,
  rows: readonly SearchRow[],
  most: number,
): Promise<ReadonlySet<string>> {
  const days = await knex(SEARCHES_TABLE)
    .whereIn('day', [...new Set(rows.map(({ day }) => day))])
    .groupBy('day')
    .havingRaw('count(*) >= ?', [most])
    .select<{ day: string }[]>('day');
  return new Set(days.map(({ day }) => day));
}

const add = async (knex: Knex, row: Columns): Promise<void> =>
  void (await knex(SEARCHES_TABLE)
    .insert(row)
    .onConflict(['day', 'hash'])
    .merge(sumsOf(knex, SEARCHES_TABLE, counts)));

async function addToKnown(knex: Knex, { day, hash, ...row }: Columns): Promise<void> {
  const known = knex(SEARCHES_TABLE).where({ day, hash });
  for (const name of counts) known.increment(name, row[name]);
  await known;
}

type Columns = ReturnType<typeof toColumns>;

const toColumns = ({ day, field, terms, filters, ...row }: SearchRow) => ({
  day,
  hash: hashOf([field, terms, filters]),
  terms_key: termsKey(terms),
  field,
  terms: JSON.stringify(terms),
  filters: JSON.stringify(filters),
  searches: row.count,
  unanswered: row.unanswered,
  offered: row.offered,
  followed: row.followed,
  rank_sum: row.rankSum,
});
