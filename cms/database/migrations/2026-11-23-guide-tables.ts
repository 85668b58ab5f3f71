import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';

type TableMaker = (table: Knex.CreateTableBuilder) => void;

/** One row for each change of what is published. `mark` tells this database from a copy that went on living. */
const journal: TableMaker = (table) => {
  table.increments('seq');
  table.string('mark', 32).notNullable();
  table.string('kind', 32).notNullable();
  table.string('uuid', 64).notNullable();
  table.string('at', 32).notNullable();
  table.index(['kind', 'uuid']);
};

/** Who holds a slug or a reference. A permanent claim outlives its entity: old links never lead to a stranger. */
const claims: TableMaker = (table) => {
  table.increments('id');
  table.string('kind', 32).notNullable();
  table.string('value', 255).notNullable();
  table.string('uuid', 64).notNullable().index();
  table.boolean('permanent').notNullable();
  table.unique(['kind', 'value']);
};

/** What remains of a sheet once its published version is gone. */
const publications: TableMaker = (table) => {
  table.string('uuid', 64).primary();
  table.string('first_published_at', 32).notNullable();
  table.string('withdrawn_at', 32);
  table.string('reference', 32).notNullable();
  table.text('title').notNullable();
  table.string('slug', 255).notNullable();
  table.string('replaced_by', 64);
};

/** What the demonstration seed wrote, to leave alone whatever an editor changed since. */
const seeds: TableMaker = (table) => {
  table.string('uuid', 64).primary();
  table.string('source_hash', 64).notNullable();
  table.string('state_hash', 64).notNullable();
};

/** Tables that Strapi does not know of: its schema sync leaves them alone. */
export async function up(knex: Knex): Promise<void> {
  await createTable(knex, 'guide_claims', claims);
  await createTable(knex, 'guide_publications', publications);
  await createTable(knex, 'guide_seeds', seeds);
  if (await createTable(knex, 'guide_journal', journal)) await openJournal(knex);
}

async function createTable(knex: Knex, name: string, define: TableMaker): Promise<boolean> {
  if (await knex.schema.hasTable(name)) return false;
  await knex.schema.createTable(name, define);
  return true;
}

/** A journal is never empty, so that a cursor on an empty guide is already a cursor of this database. */
async function openJournal(knex: Knex): Promise<void> {
  await knex('guide_journal').insert({
    mark: randomBytes(16).toString('hex'),
    kind: 'opening',
    uuid: '',
    at: new Date().toISOString(),
  });
}
