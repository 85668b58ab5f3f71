import type { Knex } from 'knex';

/**
 * What the feed said of the entity when the row was written; null when it was gone. Rows from before have none either: the
 * first sweep journals their entities once more.
 */
export async function up(knex: Knex): Promise<void> {
  if (await knex.schema.hasColumn('guide_journal', 'hash')) return;
  await knex.schema.alterTable('guide_journal', (table) => table.string('hash', 64));
}
