import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { SearchBatch, SearchRow } from './batch';
import { hashOf, termsKey } from './terms-key';

export const SEARCHES_TABLE = 'guide_searches';
export const BATCHES_TABLE = 'guide_search_batches';

const counts = ['searches', 'unanswered', 'offered', 'followed', 'rank_sum'] as const;

/** Adds to what other batches and other gateways counted; a batch that was counted already adds nothing. */
export async function keepBatch(
  strapi: Core.Strapi,
  { id, rows }: SearchBatch,
  today: string,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const knex = trx as unknown as Knex;
    const first = await knex(BATCHES_TABLE)
      .insert({ id, day: today })
      .onConflict('id')
      .ignore()
      .returning('id');
    if (first.length === 0) return;
    // In one order for all: two batches that wait for each other's rows would wait for ever.
    for (const row of rows.map(toColumns).sort((one, other) => (one.hash < other.hash ? -1 : 1)))
      await knex(SEARCHES_TABLE).insert(row).onConflict(['day', 'hash']).merge(sums(knex));
  });
}

const sums = (knex: Knex): Record<string, Knex.Raw> =>
  Object.fromEntries(
    counts.map((name) => [name, knex.raw('??.?? + excluded.??', [SEARCHES_TABLE, name, name])]),
  );

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
