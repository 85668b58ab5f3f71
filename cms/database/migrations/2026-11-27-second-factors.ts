import type { Knex } from 'knex';

/**
 * The second factor of an account, its secret sealed; the step of the last accepted code, so that none is accepted twice.
 * Of recovery codes only hashes are kept, and a used one goes. An account's number is never given to another.
 */
export async function up(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasTable('guide_second_factors')))
    await knex.schema.createTable('guide_second_factors', (table) => {
      table.integer('account_id').primary();
      table.text('sealed_secret').notNullable();
      table.integer('last_step').notNullable();
      table.string('enrolled_at', 30).notNullable();
    });
  if (!(await knex.schema.hasTable('guide_recovery_codes')))
    await knex.schema.createTable('guide_recovery_codes', (table) => {
      table.integer('account_id').notNullable();
      table.string('hash', 64).notNullable();
      table.primary(['account_id', 'hash']);
    });
}
