import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { concepts, type Concept } from '../concepts';
import { readRelation } from '../relation/read-relation';
import { metadataOf, relationTable, tableOf } from '../relation/relation-table';
import type { DocumentWrite } from '../writing/document-write';
import { ownershipOf } from './ownership';

type Database = Pick<DocumentWrite, 'strapi' | 'trx'>;
type Row = Readonly<Record<string, unknown>> & { readonly id: number };

/** The columns follow the relation, whoever wrote it: nobody sets an owner. */
export async function settleOwner(write: DocumentWrite): Promise<void> {
  const { trx, strapi, concept, uuid } = write;
  if (!uuid || !ownershipOf(concept)) return;
  const rows = await trx(tableOf(strapi, concepts[concept])).where({ uuid }).select<Row[]>('*');
  await settleRows(write, concept, rows);
  if (concept === 'sheet')
    await settleRows(write, 'partnership', await partnershipsOf(write, rows));
}

/** Once a start: what an older version, an import or a restore left without its owner. */
export async function settleAllOwners(strapi: Core.Strapi): Promise<void> {
  const trx: Knex = strapi.db.connection;
  for (const concept of Object.keys(concepts) as Concept[]) {
    if (!ownershipOf(concept)) continue;
    const rows = await trx(tableOf(strapi, concepts[concept])).select<Row[]>('*');
    await settleRows({ strapi, trx }, concept, rows);
  }
}

async function settleRows(
  database: Database,
  concept: Concept,
  rows: readonly Row[],
): Promise<void> {
  const paths = Object.entries(ownershipOf(concept) ?? {}) as [string, readonly string[]][];
  for (const [column, path] of paths) {
    const agencies = await follow(database, concepts[concept], path, rows.map(idOf));
    for (const row of rows) {
      const agency = agencies.get(idOf(row)) ?? null;
      if (row[column] === agency) continue;
      await database
        .trx(tableOf(database.strapi, concepts[concept]))
        .where({ id: row.id })
        .update({ [column]: agency });
    }
  }
}

/** The agency at the end of the path, by row. */
async function follow(
  { strapi, trx }: Database,
  uid: string,
  [attribute = '', ...rest]: readonly string[],
  rows: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const identity = rest.length > 0 ? 'id' : 'uuid';
  const targets = await readRelation(strapi, trx, { uid, attribute, identity, rows });
  if (rest.length === 0) return firstOf(targets);
  const { target = '' } = metadataOf(strapi, uid).attributes[attribute] ?? {};
  const next = [...targets.values()].flat().map(Number);
  const ends = await follow({ strapi, trx }, target, rest, next);
  const found = [...targets].map(([row, ids]) => {
    const end = ids.map((id) => ends.get(Number(id))).find(Boolean);
    return end ? ([[row, end]] as const) : [];
  });
  return new Map(found.flat());
}

const firstOf = (targets: ReadonlyMap<number, readonly string[]>): ReadonlyMap<number, string> =>
  new Map([...targets].flatMap(([row, [first]]) => (first ? [[row, first] as const] : [])));

async function partnershipsOf(
  { strapi, trx }: Database,
  sheets: readonly Row[],
): Promise<readonly Row[]> {
  const { table, source, target } = relationTable(strapi, concepts.partnership, 'sheet');
  const linked = trx(table).whereIn(target, sheets.map(idOf)).select(source);
  return trx(tableOf(strapi, concepts.partnership)).whereIn('id', linked).select<Row[]>('*');
}

const idOf = ({ id }: Row): number => Number(id);
