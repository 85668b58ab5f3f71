import type { Knex } from 'knex';

const TABLE = 'guide_saves';

/** Who saved what, so that someone who was writing meanwhile is told before anything is overwritten. */
export async function up(knex: Knex): Promise<void> {
  if (await knex.schema.hasTable(TABLE)) return;
  await knex.schema.createTable(TABLE, (table) => {
    table.increments('id');
    table.string('uuid', 64).notNullable().index();
    /** Of the entry once saved. */
    table.string('revision', 32).notNullable();
    table.integer('account_id').notNullable();
    /** Names of the attributes that changed, as JSON. */
    table.text('fields').notNullable();
    table.string('at', 32).notNullable().index();
  });
}
