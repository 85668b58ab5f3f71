import type { Knex } from 'knex';

export const JOURNAL_TABLE = 'guide_journal';

export interface JournalRow {
  readonly seq: number;
  readonly mark: string;
  readonly kind: string;
  readonly uuid: string;
  readonly hash: string | null;
}

/** An entity's last row among those asked for. */
export type LastRow = Pick<JournalRow, 'seq' | 'mark' | 'kind' | 'uuid'>;

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
  const last = trx(JOURNAL_TABLE).where('seq', '>', afterSeq).groupBy('kind', 'uuid').max('seq');
  const rows = await trx<JournalRow>(JOURNAL_TABLE)
    .whereIn('seq', last)
    .select('seq', 'mark', 'kind', 'uuid')
    .orderBy('seq');
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

/** The hash in the last row of each of these entities; absent for those that have no row. */
export async function readLastHashes(
  trx: Knex,
  kind: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const last = trx(JOURNAL_TABLE)
    .where({ kind })
    .whereIn('uuid', [...ids])
    .groupBy('uuid')
    .max('seq');
  const rows = await trx<JournalRow>(JOURNAL_TABLE).whereIn('seq', last).select('uuid', 'hash');
  return new Map(rows.map(({ uuid, hash }) => [uuid, hash]));
}
