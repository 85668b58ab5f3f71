import type { Knex } from 'knex';

/**
 * For a migration that renames an attribute: its texts follow it. Strapi alone would make an empty column under the new
 * name. When a build without the migration already made that one, the texts are copied where nobody wrote since, and the
 * old column stays. Harmless when run again.
 */
export async function renameColumn(
  knex: Knex,
  table: string,
  from: string,
  to: string,
): Promise<void> {
  // On a new database the migrations run before Strapi makes its tables.
  if (!(await knex.schema.hasTable(table)) || !(await knex.schema.hasColumn(table, from))) return;
  if (await knex.schema.hasColumn(table, to)) {
    await knex(table).whereNull(to).update(to, knex.ref(from));
    return;
  }
  await knex.schema.alterTable(table, (columns) => columns.renameColumn(from, to));
}
