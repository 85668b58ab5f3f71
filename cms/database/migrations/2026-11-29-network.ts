import type { Knex } from 'knex';

type TableMaker = (table: Knex.CreateTableBuilder) => void;

/**
 * What the coordination changed of the network, for good: who (an account's number), when, what it was told. `seen` is what
 * it confirmed; twice the same confirmation is one change.
 */
const changes: TableMaker = (table) => {
  table.increments('id');
  table.string('seen', 64).notNullable().unique();
  table.string('at', 32).notNullable();
  table.integer('account_id').notNullable();
  table.string('kind', 16).notNullable();
  table.string('from_uuid', 64);
  table.string('to_uuid', 64);
  table.text('sheets').notNullable();
  table.text('told').notNullable();
};

/** Agencies that left and that no other follows: what their addresses, which stay claimed, still say. */
const formerAgencies: TableMaker = (table) => {
  table.string('uuid', 64).primary();
  table.string('name', 255).notNullable();
  table.string('slug', 255).notNullable();
  table.string('left_at', 32).notNullable();
};

export async function up(knex: Knex): Promise<void> {
  await createTable(knex, 'guide_network_changes', changes);
  await createTable(knex, 'guide_former_agencies', formerAgencies);
}

async function createTable(knex: Knex, name: string, define: TableMaker): Promise<void> {
  if (!(await knex.schema.hasTable(name))) await knex.schema.createTable(name, define);
}
