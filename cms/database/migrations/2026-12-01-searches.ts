import type { Knex } from 'knex';

type TableMaker = (table: Knex.CreateTableBuilder) => void;

/**
 * How often readers searched for the same words, a day, with the same filters: never who, when or in what order. `terms` and
 * `filters` are JSON; `terms_key` is the same for « école » and « ecole ».
 */
const searches: TableMaker = (table) => {
  table.increments('id');
  table.string('day', 10).notNullable();
  table.string('hash', 64).notNullable();
  table.string('terms_key', 64).notNullable().index();
  table.string('field', 16).notNullable();
  table.text('terms').notNullable();
  table.text('filters').notNullable();
  for (const count of ['searches', 'unanswered', 'offered', 'followed', 'rank_sum'])
    table.integer(count).notNullable().defaultTo(0);
  table.unique(['day', 'hash']);
};

/** Batches that were counted, so that one that is sent again is not. */
const batches: TableMaker = (table) => {
  table.string('id', 36).primary();
  table.string('day', 10).notNullable().index();
};

/** What the coordination did about some words. */
const decisions: TableMaker = (table) => {
  table.increments('id');
  table.string('terms_key', 64).notNullable().index();
  table.text('terms').notNullable();
  table.string('kind', 16).notNullable();
  table.text('told').notNullable();
  table.string('day', 10).notNullable();
  table.string('at', 32).notNullable();
  table.integer('account_id').notNullable();
};

export async function up(knex: Knex): Promise<void> {
  await createTable(knex, 'guide_searches', searches);
  await createTable(knex, 'guide_search_batches', batches);
  await createTable(knex, 'guide_search_decisions', decisions);
}

async function createTable(knex: Knex, name: string, define: TableMaker): Promise<void> {
  if (!(await knex.schema.hasTable(name))) await knex.schema.createTable(name, define);
}
