import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { concepts } from '../concepts';
import { hintAfterCommit } from '../journal/hint';
import { appendToJournal, lockJournal } from '../journal/journal';
import { relationTable, tableOf } from '../relation/relation-table';
import { inSnapshot, type Snapshot } from '../api/feed/snapshot';
import { readTerritories as readStored } from '../api/territory/feed';
import { toLines } from '../text-list';
import { readTerritories, type Territory } from './decoupage';

const uid = concepts.territory;
const DEPARTEMENT = '50';
/** SQLite admits a limited number of bindings in one statement. */
const BATCH = 50;

/** Brings the territories to the edition of the package, at each start; the other entries of the table stay. */
export async function importTerritories(strapi: Core.Strapi): Promise<void> {
  const changed = await inSnapshot(strapi, findChanged);
  if (changed.length === 0) return;
  await strapi.db.transaction(async (transaction) => {
    const trx = transaction.trx as Knex;
    await lockJournal(trx);
    await saveRows(strapi, trx, changed);
    await saveParents(strapi, trx, changed);
    await appendToJournal(
      { strapi, trx },
      changed.map(({ key }) => ({ kind: 'territory', id: key })),
      new Date(),
    );
    hintAfterCommit(strapi, { trx, onCommit: transaction.onCommit });
  });
  strapi.log.info(`${changed.length} territories brought to the current edition`);
}

async function findChanged(snapshot: Snapshot): Promise<Territory[]> {
  const stored = await readStored(snapshot);
  return readTerritories(DEPARTEMENT).filter(
    ({ key, ...territory }) => !isSame(territory, stored.get(key)),
  );
}

function isSame(territory: Omit<Territory, 'key'>, stored: object | undefined): boolean {
  if (!stored) return false;
  return Object.entries(territory).every(
    ([name, value]) =>
      JSON.stringify(value) === JSON.stringify(stored[name as keyof typeof stored]),
  );
}

/** A commune and a former one may bear the same name: pickers show which is which. */
const shownAs = ({ kind, code, name }: Territory): string =>
  kind === 'FORMER_COMMUNE' ? `${name} (ancienne commune, ${code})` : `${name} (${code})`;

const toColumns = (territory: Territory) => {
  const { key, kind, code, name, postalCodes, population } = territory;
  return {
    key,
    kind,
    code,
    name,
    postalCodes: toLines(postalCodes),
    population,
    shownAs: shownAs(territory),
  };
};

/** Through Strapi's query engine, which gives document ids and timestamps; the Document Service would take a minute. */
async function saveRows(
  strapi: Core.Strapi,
  trx: Knex,
  territories: readonly Territory[],
): Promise<void> {
  const known = new Set(
    (await trx(tableOf(strapi, uid)).select<{ key: string }[]>('key')).map(({ key }) => key),
  );
  const added = territories
    .filter(({ key }) => !known.has(key))
    .map((one) => ({ ...toColumns(one), publishedAt: new Date() }));
  for (let start = 0; start < added.length; start += BATCH) {
    await strapi.db.query(uid).createMany({ data: added.slice(start, start + BATCH) });
  }
  for (const territory of territories.filter(({ key }) => known.has(key))) {
    await strapi.db
      .query(uid)
      .update({ where: { key: territory.key }, data: toColumns(territory) });
  }
}

async function saveParents(
  strapi: Core.Strapi,
  trx: Knex,
  territories: readonly Territory[],
): Promise<void> {
  const { table, source, target } = relationTable(strapi, uid, 'parent');
  const rows = await trx(tableOf(strapi, uid)).select<{ id: number; key: string }[]>('id', 'key');
  const idOf = new Map(rows.map(({ id, key }) => [key, id]));
  const ids = territories.flatMap(({ key }) => idOf.get(key) ?? []);
  for (let start = 0; start < ids.length; start += BATCH)
    await trx(table)
      .whereIn(source, ids.slice(start, start + BATCH))
      .delete();
  const links = territories
    .filter(({ parent }) => parent)
    .map(({ key, parent }) => ({ [source]: idOf.get(key), [target]: idOf.get(parent ?? '') }));
  if (links.length > 0) await trx.batchInsert(table, links, BATCH);
}
