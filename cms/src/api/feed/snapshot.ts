import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isPostgres } from '../../database/dialect';
import { onlyNamed } from '../../database/only-named';
import { readRelation, type TargetsByRow } from '../../relation/read-relation';
import { tableOf } from '../../relation/relation-table';
import type { Row } from './column';

/** One consistent view of the database, and which entities to read in it. */
export interface Snapshot {
  readonly strapi: Core.Strapi;
  readonly trx: Knex;
}

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
  onlyNamed(select, identity, ids);
  if (!ids) return select;
  const wanted = new Set<unknown>(ids);
  return (await select).filter((row) => wanted.has(row[identity]));
}

/** Relations of these rows: `many` gives all the targets of a row, `one` the first. */
export async function readTargets(
  { strapi, trx }: Snapshot,
  query: { readonly uid: string; readonly attribute: string; readonly identity?: string },
  rows: readonly Row[],
): Promise<Targets> {
  const identity = query.identity ?? 'uuid';
  return new Targets(
    await readRelation(strapi, trx, { ...query, identity, rows: rows.map(rowId) }),
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

/** Stands for a record whose row holds something that cannot be read. */
export class Unreadable {
  constructor(readonly reason: string) {}
}

/** What each entity shows, by its id in the feed. */
export type Records<T> = Map<string, T | Unreadable>;

/** Builds each record apart: one that cannot be read says so and never hides the others. */
export function toRecords<T>(
  identity: string,
  rows: readonly Row[],
  build: (row: Row) => T,
): Records<T> {
  return new Map(rows.map((row) => [textOf(row, identity), buildOrSay(row, build)]));
}

function buildOrSay<T>(row: Row, build: (row: Row) => T): T | Unreadable {
  try {
    return build(row);
  } catch (error) {
    return new Unreadable(String(error));
  }
}
