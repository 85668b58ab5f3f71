import type { Knex } from 'knex';

const TABLE = 'guide_account_agencies';

/** When an editor last signed in: Strapi forgets it with the session. In ISO 8601, the same on both databases. */
export async function up(knex: Knex): Promise<void> {
  if (await knex.schema.hasColumn(TABLE, 'signed_in_at')) return;
  await knex.schema.alterTable(TABLE, (table) => {
    table.string('signed_in_at', 30);
  });
}
