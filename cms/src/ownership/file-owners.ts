import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { concepts } from '../concepts';
import {
  DOCUMENT_UID,
  FILE_FOLDERS_TABLE,
  FILES_TABLE,
  FOLDERS_TABLE,
  MEDIA_LINKS_TABLE,
  SHEET_PARTS_TABLE,
} from '../media/media-tables';
import { tableOf } from '../relation/relation-table';
import { ACCOUNT_AGENCIES_TABLE } from './account-agency';

interface Shown {
  readonly file: number;
  readonly owner: string;
}

/** Files without an owner that the sheets of one agency alone show become that agency’s. */
export async function adoptFiles(
  strapi: Core.Strapi,
  trx: Knex,
  sheetUuid?: string,
): Promise<void> {
  const orphans = trx(FILES_TABLE).whereNull('owner').select('id');
  const shown = shownFiles(strapi, trx).whereIn('link.file_id', orphans);
  if (sheetUuid) void shown.where('sheet.uuid', sheetUuid);
  const owners = new Map<number, Set<string>>();
  for (const { file, owner } of await shown)
    owners.set(Number(file), (owners.get(Number(file)) ?? new Set()).add(owner));
  for (const [id, [owner, ...others]] of owners)
    if (others.length === 0) await trx(FILES_TABLE).where({ id }).update({ owner });
}

/** Of the files of one agency that these sheets show and its other sheets do not. */
export async function giveFiles(
  strapi: Core.Strapi,
  trx: Knex,
  sheetUuids: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const kept = (await shownFiles(strapi, trx)
    .where('sheet.owner', from)
    .whereNotIn('sheet.uuid', [...sheetUuids])) as Shown[];
  const moved = (await shownFiles(strapi, trx).whereIn('sheet.uuid', [...sheetUuids])) as Shown[];
  const stay = new Set(kept.map(({ file }) => Number(file)));
  const ids = [...new Set(moved.map(({ file }) => Number(file)))].filter((id) => !stay.has(id));
  const given = await trx(FILES_TABLE)
    .whereIn('id', ids)
    .where({ owner: from })
    .select<{ id: number }[]>('id');
  const files = given.map(({ id }) => Number(id));
  await trx(FILES_TABLE).whereIn('id', files).update({ owner: to });
  await leaveFolders(trx, files, to);
}

/** In the folder of another agency nobody would find them, and whoever looked would read its name. */
async function leaveFolders(trx: Knex, files: readonly number[], owner: string): Promise<void> {
  const links = await trx(FILE_FOLDERS_TABLE)
    .whereIn('file_id', [...files])
    .whereNotIn('folder_id', trx(FOLDERS_TABLE).where({ owner }).select('id'))
    .select<{ id: number; file_id: number }[]>('id', 'file_id');
  const ids = links.map(({ id }) => id);
  const out = links.map(({ file_id: file }) => file);
  await trx(FILE_FOLDERS_TABLE).whereIn('id', ids).delete();
  await trx(FILES_TABLE).whereIn('id', out).update({ folder_path: '/' });
}

/** Once a start: what was brought before files had an owner, or around it. */
export async function settleFileOwners(strapi: Core.Strapi): Promise<void> {
  const trx: Knex = strapi.db.connection;
  await adoptFiles(strapi, trx);
  for (const table of [FILES_TABLE, FOLDERS_TABLE]) {
    const creators = await trx(table)
      .join(`${ACCOUNT_AGENCIES_TABLE} as account`, 'account.account_id', `${table}.created_by_id`)
      .whereNull(`${table}.owner`)
      .select<{ id: number; owner: string }[]>(`${table}.id`, 'account.agency_uuid as owner');
    for (const { id, owner } of creators) await trx(table).where({ id }).update({ owner });
  }
}

function shownFiles(strapi: Core.Strapi, trx: Knex): Knex.QueryBuilder<object, Shown[]> {
  return trx(`${tableOf(strapi, concepts.sheet)} as sheet`)
    .join(`${SHEET_PARTS_TABLE} as part`, 'part.entity_id', 'sheet.id')
    .join(`${MEDIA_LINKS_TABLE} as link`, 'link.related_id', 'part.cmp_id')
    .where({ 'part.field': 'documents', 'link.related_type': DOCUMENT_UID })
    .whereNotNull('sheet.owner')
    .distinct('link.file_id as file', 'sheet.owner as owner') as unknown as Knex.QueryBuilder<
    object,
    Shown[]
  >;
}
