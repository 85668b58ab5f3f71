import type { Knex } from 'knex';
import { JOURNAL_TABLE, type JournalRow } from './journal';

/** An entity's last row among those asked for. */
export type LastRow = Pick<JournalRow, 'seq' | 'kind' | 'uuid'>;

/** @throws when the journal has no row: the migration that opens it did not run. */
export async function readLastRow(trx: Knex): Promise<JournalRow> {
  const row = await trx<JournalRow>(JOURNAL_TABLE).orderBy('seq', 'desc').first();
  if (!row)
    throw new Error(`${JOURNAL_TABLE} is empty: the migrations of this database did not run`);
  return row;
}

export async function holdsRow(trx: Knex, seq: number, mark: string): Promise<boolean> {
  return (await trx<JournalRow>(JOURNAL_TABLE).where({ seq, mark }).first('seq')) !== undefined;
}

/** The last row of each entity journalled after `seq`, in order. */
export async function readLastRows(trx: Knex, afterSeq: number): Promise<LastRow[]> {
  const rows = await trx(JOURNAL_TABLE)
    .where('seq', '>', afterSeq)
    .groupBy('kind', 'uuid')
    .select('kind', 'uuid')
    .max('seq as seq')
    .orderBy('seq');
  return rows.map(({ kind, uuid, seq }) => ({
    kind: String(kind),
    uuid: String(uuid),
    seq: Number(seq),
  }));
}
