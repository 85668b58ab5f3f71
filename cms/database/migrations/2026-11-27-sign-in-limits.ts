import type { Knex } from 'knex';

/**
 * Counted attempts, in the shape that rate-limiter-flexible asks for, and the places from which an account has signed in.
 * Both hold hashes alone: no address and no e-mail.
 */
export async function up(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasTable('guide_attempts')))
    await knex.schema.createTable('guide_attempts', (table) => {
      table.string('key', 255).primary();
      table.integer('points').notNullable().defaultTo(0);
      table.bigInteger('expire').index();
    });
  if (!(await knex.schema.hasTable('guide_known_places')))
    await knex.schema.createTable('guide_known_places', (table) => {
      table.string('hash', 64).primary();
      table.string('seen_at', 30).notNullable().index();
    });
}
