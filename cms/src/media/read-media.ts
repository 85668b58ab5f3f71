import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { concepts } from '../concepts';
import { onlyNamed } from '../database/only-named';
import { tableOf } from '../relation/relation-table';
import {
  DOCUMENT_UID,
  DOCUMENTS_TABLE,
  FILES_TABLE,
  MEDIA_LINKS_TABLE,
  SHEET_PARTS_TABLE,
} from './media-tables';
import type { FileMetadata } from './upload-provider';

/** A file as an entry shows it. */
export interface ShownFile extends FileMetadata {
  readonly name: string;
  readonly mime: string;
  readonly alt: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

/** A file of a sheet, under the title that the sheet gives it. */
export interface TitledFile extends ShownFile {
  readonly label: string;
}

interface FileColumns {
  readonly owner: number;
  readonly label?: string | null;
  readonly name: string;
  readonly mime: string;
  readonly alternative_text: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly provider_metadata: string | FileMetadata | null;
}

const fileColumns = ['name', 'mime', 'alternative_text', 'width', 'height', 'provider_metadata'];
const columns = fileColumns.map((column) => `file.${column}`);

/** Logos of these rows of `agencies`; of others too when they are many. */
export async function readLogos(
  strapi: Core.Strapi,
  trx: Knex,
  rows: readonly number[],
): Promise<ReadonlyMap<number, ShownFile>> {
  const select = trx(`${MEDIA_LINKS_TABLE} as link`)
    .join(`${FILES_TABLE} as file`, 'file.id', 'link.file_id')
    .join(`${tableOf(strapi, concepts.agency)} as owner`, 'owner.id', 'link.related_id')
    .where({ 'link.related_type': concepts.agency, 'link.field': 'logo' })
    .select<FileColumns[]>('owner.id as owner', ...columns);
  onlyNamed(select, 'owner.id', rows);
  return new Map(
    (await select).flatMap((one) => toShownFiles(one).map((file) => [Number(one.owner), file])),
  );
}

/** Documents of these rows of `sheets`, in the editor's order; one without a file yet is left out. */
export async function readDocuments(
  trx: Knex,
  rows: readonly number[],
): Promise<ReadonlyMap<number, readonly TitledFile[]>> {
  const select = trx(`${SHEET_PARTS_TABLE} as part`)
    .join(`${DOCUMENTS_TABLE} as document`, 'document.id', 'part.cmp_id')
    .join(`${MEDIA_LINKS_TABLE} as link`, 'link.related_id', 'document.id')
    .join(`${FILES_TABLE} as file`, 'file.id', 'link.file_id')
    .where({ 'part.field': 'documents', 'link.related_type': DOCUMENT_UID, 'link.field': 'file' })
    .orderBy('part.order')
    .select<FileColumns[]>('part.entity_id as owner', 'document.label as label', ...columns);
  onlyNamed(select, 'part.entity_id', rows);
  const bySheet = new Map<number, TitledFile[]>();
  for (const one of await select) {
    const titled = toShownFiles(one).map((file) => ({ ...file, label: one.label ?? '' }));
    bySheet.set(Number(one.owner), [...(bySheet.get(Number(one.owner)) ?? []), ...titled]);
  }
  return bySheet;
}

/** Nothing for a file that another provider wrote: its content is not known here. */
function toShownFiles(row: FileColumns): ShownFile[] {
  const metadata = (
    typeof row.provider_metadata === 'string'
      ? JSON.parse(row.provider_metadata)
      : row.provider_metadata
  ) as FileMetadata | null;
  if (!metadata?.sha256) return [];
  return [
    {
      sha256: metadata.sha256,
      size: metadata.size,
      name: row.name,
      mime: row.mime,
      alt: row.alternative_text?.trim() || null,
      width: row.width,
      height: row.height,
    },
  ];
}
