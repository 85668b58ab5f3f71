import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { relationTable, tableOf } from '../relation/relation-table';

/** SQLite admits a limited number of bindings in one statement. */
const BATCH = 50;

type Values = Readonly<Record<string, unknown>>;

/** Writes tables of Strapi without its Document Service, which would take an hour for 20,000 sheets. */
export function createBulkInsert(strapi: Core.Strapi, trx: Knex) {
  async function insert(table: string, rows: readonly Values[]): Promise<void> {
    if (rows.length > 0) await trx.batchInsert(table, [...rows], BATCH);
  }

  /** Inserts rows through the query engine, which fills document ids and timestamps; returns their numbers by identity. */
  async function insertEntries(
    uid: string,
    identity: 'uuid' | 'key',
    entries: readonly Values[],
  ): Promise<Map<string, number>> {
    for (let start = 0; start < entries.length; start += BATCH) {
      await strapi.db.query(uid).createMany({ data: entries.slice(start, start + BATCH) });
    }
    return readNumbers(uid, identity);
  }

  async function readNumbers(uid: string, identity: 'uuid' | 'key'): Promise<Map<string, number>> {
    const rows = await trx(tableOf(strapi, uid)).select<Record<string, string | number>[]>(
      'id',
      identity,
    );
    return new Map(rows.map((row) => [String(row[identity]), Number(row.id)]));
  }

  /** Links rows to the targets in their order. */
  async function link(
    uid: string,
    attribute: string,
    links: readonly (readonly [row: number, targets: readonly number[]])[],
  ): Promise<void> {
    const { table, source, target, order } = relationTable(strapi, uid, attribute);
    const rows = links.flatMap(([row, targets]) =>
      targets.map((one, rank) => ({
        [source]: row,
        [target]: one,
        ...(order ? { [order]: rank + 1 } : {}),
      })),
    );
    await insert(table, rows);
  }

  return { insert, insertEntries, readNumbers, link };
}

export type BulkInsert = ReturnType<typeof createBulkInsert>;
