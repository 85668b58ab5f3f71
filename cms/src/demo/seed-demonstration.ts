import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { readDemonstration } from './demo-files';
import { toSeedEntries } from './seed-entry';
import { createSeeder } from './seeder';

/**
 * Writes the demonstration guide through the Document Service, as an editor would. Repeatable: what was seeded and not
 * touched since follows the files, the rest is left alone.
 */
export async function seedDemonstration(strapi: Core.Strapi): Promise<void> {
  const demo = readDemonstration(path.join(strapi.dirs.app.root, 'demo'));
  const entries = toSeedEntries(demo, await readFirstStart(strapi));
  const written = await strapi.db.transaction(({ trx }) =>
    createSeeder(strapi, trx as Knex).seed(entries),
  );
  if (written > 0) strapi.log.info(`${written} demonstration entries written`);
}

/** Dates of the demonstration count from the first start: a later start must not age or renew them. */
async function readFirstStart(strapi: Core.Strapi): Promise<Date> {
  const store = strapi.store({ type: 'core', name: 'guide', key: 'first-start' });
  const known: unknown = await store.get({});
  if (typeof known === 'string') return new Date(known);
  const now = new Date();
  await store.set({ value: now.toISOString() });
  return now;
}
