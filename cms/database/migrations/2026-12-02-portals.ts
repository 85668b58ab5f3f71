import type { Knex } from 'knex';

type TableMaker = (table: Knex.CreateTableBuilder) => void;

/** Keys of partners' servers: what was shown once is nowhere here, only its SHA-256 and its first characters. */
const keys: TableMaker = (table) => {
  table.increments('id');
  table.string('portal', 64).notNullable().index();
  table.string('hash', 64).notNullable().unique();
  table.string('shown', 16).notNullable();
  table.string('made_at', 32).notNullable();
  table.integer('made_by').notNullable();
  table.string('ended_at', 32);
  table.integer('ended_by');
};

/** How often a portal was shown, searched and asked, a day: never by whom. */
const days: TableMaker = (table) => {
  table.increments('id');
  table.string('portal', 64).notNullable();
  table.string('day', 10).notNullable().index();
  for (const count of ['views', 'searches', 'requests'])
    table.integer(count).notNullable().defaultTo(0);
  table.unique(['portal', 'day']);
};

/** Batches that were counted, so that one that is sent again is not. */
const batches: TableMaker = (table) => {
  table.string('id', 36).primary();
  table.string('day', 10).notNullable().index();
};

export async function up(knex: Knex): Promise<void> {
  await createTable(knex, 'guide_portal_keys', keys);
  await createTable(knex, 'guide_portal_days', days);
  await createTable(knex, 'guide_portal_batches', batches);
}

async function createTable(knex: Knex, name: string, define: TableMaker): Promise<void> {
  if (!(await knex.schema.hasTable(name))) await knex.schema.createTable(name, define);
}
