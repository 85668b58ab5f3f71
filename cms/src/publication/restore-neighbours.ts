import type { Knex } from 'knex';
import { codes } from '../api/feed/column';
import { concepts } from '../concepts';
import { tableOf } from '../relation/relation-table';
import type { DocumentWrite } from '../writing/document-write';

interface SheetRow {
  readonly id: number;
  readonly published_at: unknown;
  readonly related_sheet_ids: unknown;
  readonly replaced_by_id: string | null;
}

/**
 * Going back to the published version remakes the draft from it, and Strapi then only knows the neighbours that are
 * published: the snapshot knows them all.
 */
export async function restoreNeighbours({ strapi, trx, uuid }: DocumentWrite): Promise<void> {
  const table = tableOf(strapi, concepts.sheet);
  const rows = await trx(table)
    .where({ uuid })
    .select<SheetRow[]>('id', 'published_at', 'related_sheet_ids', 'replaced_by_id');
  const draft = rows.find((row) => row.published_at === null);
  const published = rows.find((row) => row.published_at !== null);
  if (!draft || !published) return;
  const draftOf = await readDrafts(trx, table);
  const relatedSheets = codes(published.related_sheet_ids).flatMap((id) => draftOf.get(id) ?? []);
  const replacedBy = draftOf.get(published.replaced_by_id ?? '') ?? null;
  await strapi.db
    .query(concepts.sheet)
    .update({ where: { id: draft.id }, data: { relatedSheets, replacedBy } });
}

async function readDrafts(trx: Knex, table: string): Promise<ReadonlyMap<string, number>> {
  const rows = await trx(table)
    .whereNull('published_at')
    .select<{ id: number; uuid: string }[]>('id', 'uuid');
  return new Map(rows.map(({ id, uuid }) => [uuid, Number(id)]));
}
