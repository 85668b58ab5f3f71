import type { Knex } from 'knex';

/**
 * The agency of each account. Not an attribute of Strapi's users, which their own screens would let anyone edit: the
 * primary key makes it one agency at most. An account's number is never given to another.
 */
export async function up(knex: Knex): Promise<void> {
  if (await knex.schema.hasTable('guide_account_agencies')) return;
  await knex.schema.createTable('guide_account_agencies', (table) => {
    table.integer('account_id').primary();
    table.string('agency_uuid', 64).notNullable().index();
  });
}
