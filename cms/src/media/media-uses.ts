import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { concepts } from '../concepts';
import type { EntityKey } from '../journal/entity';
import { tableOf } from '../relation/relation-table';
import { agenciesOf, labels, type Use } from '../usage/find-uses';
import { DOCUMENT_UID, MEDIA_LINKS_TABLE, SHEET_PARTS_TABLE } from './media-tables';

/** An entry that shows a file. */
export interface MediaUse extends Use {
  /** What the guide must be told of when the file changes; null for a draft. */
  readonly entity: EntityKey | null;
}

type Row = Readonly<Record<string, string | null>>;

/** Every entry that shows one of these files, drafts included; the two versions of a sheet count each. */
export async function findMediaUses(
  strapi: Core.Strapi,
  trx: Knex,
  files: readonly number[],
): Promise<MediaUse[]> {
  return [...(await findAgencies(strapi, trx, files)), ...(await findSheets(strapi, trx, files))];
}

async function findAgencies(
  strapi: Core.Strapi,
  trx: Knex,
  files: readonly number[],
): Promise<MediaUse[]> {
  const rows = await trx(`${tableOf(strapi, concepts.agency)} as entry`)
    .join(`${MEDIA_LINKS_TABLE} as link`, 'link.related_id', 'entry.id')
    .where({ 'link.related_type': concepts.agency })
    .whereIn('link.file_id', [...files])
    .select<Row[]>('entry.*');
  return rows.map((row) => ({
    document: row.document_id ?? '',
    label: labels.agency(row),
    agencies: [],
    entity: { kind: 'agency', id: row.uuid ?? '' },
  }));
}

async function findSheets(
  strapi: Core.Strapi,
  trx: Knex,
  files: readonly number[],
): Promise<MediaUse[]> {
  const rows = await trx(`${tableOf(strapi, concepts.sheet)} as entry`)
    .join(`${SHEET_PARTS_TABLE} as part`, 'part.entity_id', 'entry.id')
    .join(`${MEDIA_LINKS_TABLE} as link`, 'link.related_id', 'part.cmp_id')
    .where({ 'part.field': 'documents', 'link.related_type': DOCUMENT_UID })
    .whereIn('link.file_id', [...files])
    .select<Row[]>('entry.*');
  return rows.map((row) => ({
    document: row.document_id ?? '',
    label: labels.sheet(row),
    agencies: agenciesOf(row),
    entity: row.published_at === null ? null : { kind: 'sheet', id: row.uuid ?? '' },
  }));
}
