import type { Knex } from 'knex';

export const SAVES_TABLE = 'guide_saves';

/** One account changed some attributes of one entry. */
export interface Save {
  readonly uuid: string;
  /** Of the entry once saved. */
  readonly revision: string;
  readonly accountId: number;
  readonly fields: readonly string[];
  readonly at: Date;
}

interface Row {
  readonly id: number;
  readonly uuid: string;
  readonly revision: string;
  readonly account_id: number;
  readonly fields: string;
  readonly at: string;
}

const DAY_MS = 86_400_000;
const KEPT_DAYS = 90;

export async function rememberSave(
  trx: Knex,
  { uuid, revision, accountId, fields, at }: Save,
): Promise<void> {
  await trx(SAVES_TABLE).insert({
    uuid,
    revision,
    account_id: accountId,
    fields: JSON.stringify(fields),
    at: at.toISOString(),
  });
}

/** What was saved after this revision, oldest first; all that is remembered when it is not. */
export async function readSavesAfter(trx: Knex, uuid: string, revision: string): Promise<Save[]> {
  const rows = await trx<Row>(SAVES_TABLE).where({ uuid }).orderBy('id');
  const known = rows.findIndex((row) => row.revision === revision);
  return rows.slice(known + 1).map((row) => ({
    uuid,
    revision: row.revision,
    accountId: Number(row.account_id),
    fields: JSON.parse(row.fields) as string[],
    at: new Date(row.at),
  }));
}

/** A form stays open for a day, seldom a week. */
export async function forgetOldSaves(trx: Knex, now: Date): Promise<void> {
  const since = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();
  await trx(SAVES_TABLE).where('at', '<', since).delete();
}
