import type { Knex } from 'knex';

/**
 * What the coordination changed of the network, for good: who (an account's number), when, what it was told. `seen` is what
 * it confirmed; twice the same confirmation is one change.
 */
export async function up(knex: Knex): Promise<void> {
  if (await knex.schema.hasTable('guide_network_changes')) return;
  await knex.schema.createTable('guide_network_changes', (table) => {
    table.increments('id');
    table.string('seen', 64).notNullable().unique();
    table.string('at', 32).notNullable();
    table.integer('account_id').notNullable();
    table.string('kind', 16).notNullable();
    table.string('from_uuid', 64);
    table.string('to_uuid', 64);
    table.text('sheets').notNullable();
    table.text('told').notNullable();
  });
}
