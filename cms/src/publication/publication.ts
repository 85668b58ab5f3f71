import type { Knex } from 'knex';
import { onlyNamed } from '../database/only-named';

export const PUBLICATIONS_TABLE = 'guide_publications';

/** What a sheet was when it was last published: enough to say where it went. */
export interface Publication {
  readonly uuid: string;
  readonly reference: string;
  readonly title: string;
  readonly slug: string;
}

export interface Withdrawal extends Publication {
  readonly withdrawnAt: string;
  readonly replacedBy: string | null;
}

interface Row {
  readonly uuid: string;
  readonly reference: string;
  readonly title: string;
  readonly slug: string;
  readonly first_published_at: string;
  readonly withdrawn_at: string | null;
  readonly replaced_by: string | null;
}

const publications = (trx: Knex) => trx<Row>(PUBLICATIONS_TABLE);

/** Publishing again clears the withdrawal and keeps the date of the first publication. */
export async function rememberPublication(
  trx: Knex,
  publication: Publication,
  now: Date,
): Promise<void> {
  const row = { ...publication, withdrawn_at: null, replaced_by: null };
  const updated = await publications(trx).where({ uuid: publication.uuid }).update(row);
  if (updated === 0)
    await publications(trx).insert({ ...row, first_published_at: now.toISOString() });
}

export async function rememberWithdrawal(
  trx: Knex,
  uuid: string,
  replacedBy: string | null,
  now: Date,
): Promise<void> {
  await publications(trx)
    .where({ uuid })
    .update({ withdrawn_at: now.toISOString(), replaced_by: replacedBy });
}

/** True when a withdrawn sheet now points to another replacement. */
export async function changeReplacement(
  trx: Knex,
  uuid: string,
  replacedBy: string | null,
): Promise<boolean> {
  const row = await publications(trx).where({ uuid }).first('withdrawn_at', 'replaced_by');
  if (!row?.withdrawn_at || row.replaced_by === replacedBy) return false;
  await publications(trx).where({ uuid }).update({ replaced_by: replacedBy });
  return true;
}

export async function wasPublished(trx: Knex, uuid: string): Promise<boolean> {
  return (await publications(trx).where({ uuid }).first('uuid')) !== undefined;
}

export async function readWithdrawn(trx: Knex, uuids?: readonly string[]): Promise<Withdrawal[]> {
  const rows = publications(trx).whereNotNull('withdrawn_at').select('*');
  onlyNamed(rows, 'uuid', uuids);
  return (await rows).map(
    ({ uuid, reference, title, slug, withdrawn_at: withdrawnAt, replaced_by: replacedBy }) => ({
      uuid,
      reference,
      title,
      slug,
      withdrawnAt: withdrawnAt ?? '',
      replacedBy,
    }),
  );
}

/** First publication of each sheet that ever was published. */
export async function readFirstPublications(
  trx: Knex,
  uuids?: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = publications(trx).select('uuid', 'first_published_at');
  onlyNamed(rows, 'uuid', uuids);
  return new Map((await rows).map((row) => [row.uuid, row.first_published_at]));
}
