import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isPostgres } from '../../journal/journal';
import { readRelation, type TargetsByRow } from '../../relation/read-relation';
import { tableOf } from '../../relation/relation-table';
import type { Row } from './column';

/** One consistent view of the database, and which entities to read in it. */
export interface Snapshot {
  readonly strapi: Core.Strapi;
  readonly trx: Knex;
}

/** Beyond this, reading the whole table costs less than naming the rows, and no database refuses the bindings. */
const MOST_NAMED = 500;

const isShort = (items: readonly unknown[] | undefined): boolean =>
  items !== undefined && items.length <= MOST_NAMED;

/** Everything read through `read` is of the same instant. */
export function inSnapshot<T>(
  strapi: Core.Strapi,
  read: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const knex = strapi.db.connection;
  const options: Knex.TransactionConfig = isPostgres(knex)
    ? { isolationLevel: 'repeatable read', readOnly: true }
    : {};
  return knex.transaction((trx) => read({ strapi, trx }), options);
}

/** Rows that are published, as all those of a live concept are; only those of `ids` when given. */
export async function readRows(
  { strapi, trx }: Snapshot,
  uid: string,
  identity: string,
  ids?: readonly string[],
): Promise<Row[]> {
  const select = trx(tableOf(strapi, uid)).whereNotNull('published_at').select<Row[]>('*');
  if (!ids) return select;
  if (isShort(ids)) return select.whereIn(identity, [...ids]);
  const wanted = new Set<unknown>(ids);
  return (await select).filter((row) => wanted.has(row[identity]));
}

/** Relations of these rows: `many` gives all the targets of a row, `one` the first. */
export async function readTargets(
  { strapi, trx }: Snapshot,
  query: { readonly uid: string; readonly attribute: string; readonly identity?: string },
  rows: readonly Row[],
): Promise<Targets> {
  const numbers = rows.map(rowId);
  const identity = query.identity ?? 'uuid';
  return new Targets(
    await readRelation(strapi, trx, {
      ...query,
      identity,
      rows: isShort(numbers) ? numbers : undefined,
    }),
  );
}

export class Targets {
  constructor(private readonly byRow: TargetsByRow) {}

  many(row: Row): readonly string[] {
    return this.byRow.get(rowId(row)) ?? [];
  }

  one(row: Row): string | null {
    return this.many(row)[0] ?? null;
  }
}

export const rowId = (row: Row): number => Number(row.id);

export const textOf = (row: Row, column: string): string => String(row[column] ?? '');

/** Builds each record apart: one that cannot be read is reported and never hides the others. */
export function toRecords<T>(
  { strapi }: Snapshot,
  identity: string,
  rows: readonly Row[],
  build: (row: Row) => T,
): Map<string, T> {
  const records = new Map<string, T>();
  for (const row of rows) {
    const id = textOf(row, identity);
    try {
      records.set(id, build(row));
    } catch (error) {
      strapi.log.error(`The feed leaves out ${id}: ${String(error)}`);
    }
  }
  return records;
}
