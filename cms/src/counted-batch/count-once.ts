import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

interface Counted {
  /** Where the ids of batches are, with the day they came. */
  readonly table: string;
  readonly id: string;
  readonly today: string;
}

/** Does nothing for a batch that was counted already, by whichever process. */
export async function countOnce(
  strapi: Core.Strapi,
  { table, id, today }: Counted,
  count: (knex: Knex) => Promise<void>,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const knex = trx as unknown as Knex;
    const first = await knex(table)
      .insert({ id, day: today })
      .onConflict('id')
      .ignore()
      .returning('id');
    if (first.length > 0) await count(knex);
  });
}

/** Columns of a row that is there already, with those of the new one added. */
export const sumsOf = (
  knex: Knex,
  table: string,
  columns: readonly string[],
): Record<string, Knex.Raw> =>
  Object.fromEntries(
    columns.map((name) => [name, knex.raw('??.?? + excluded.??', [table, name, name])]),
  );
