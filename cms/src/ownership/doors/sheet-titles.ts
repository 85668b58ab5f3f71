import type { Knex } from 'knex';
import { concepts } from '../../concepts';
import { PUBLICATIONS_TABLE } from '../../publication/publication';
import { tableOf } from '../../relation/relation-table';
import type { Visit } from './visit';

/** A sheet as a relation shows it. The number is that of its draft, which forms send back. */
export interface SheetChoice {
  readonly id: number;
  readonly documentId: string;
  readonly title: string;
  readonly publishedAt: null;
  readonly updatedAt: string | null;
  readonly status: 'draft' | 'modified' | 'published';
}

interface Row {
  readonly id: number;
  readonly document_id: string;
  readonly owner: string | null;
  readonly title: string | null;
  readonly updated_at: string | number | Date | null;
  readonly published_title: string | null;
  readonly published_at: unknown;
  readonly published_updated_at: string | number | Date | null;
  readonly last_title: string | null;
}

/** Drafts, each beside its published version and the title that it last had in the guide. */
export function selectSheets({ strapi }: Visit): Knex.QueryBuilder<object, Row[]> {
  const table = tableOf(strapi, concepts.sheet);
  return strapi.db
    .connection(`${table} as draft`)
    .leftJoin(`${table} as published`, (join) => {
      void join
        .on('published.document_id', 'draft.document_id')
        .andOnNotNull('published.published_at');
    })
    .leftJoin(`${PUBLICATIONS_TABLE} as last`, 'last.uuid', 'draft.uuid')
    .whereNull('draft.published_at')
    .select(
      'draft.id',
      'draft.document_id',
      'draft.owner',
      'draft.title',
      'draft.updated_at',
      'published.title as published_title',
      'published.published_at as published_at',
      'published.updated_at as published_updated_at',
      'last.title as last_title',
    ) as unknown as Knex.QueryBuilder<object, Row[]>;
}

/** Of another agency's sheet, what the guide says or last said. */
export function toChoice(row: Row, agency: string): SheetChoice {
  const isOwn = row.owner === agency;
  const isPublished = row.published_at !== null;
  const title = isOwn ? row.title : (row.published_title ?? row.last_title);
  return {
    id: Number(row.id),
    documentId: row.document_id,
    title: title ?? (isOwn ? '' : 'Fiche qui n’est pas dans le guide'),
    publishedAt: null,
    updatedAt: toIso(isOwn ? row.updated_at : row.published_updated_at),
    status: !isPublished ? 'draft' : isOwn && isModified(row) ? 'modified' : 'published',
  };
}

const isModified = (row: Row): boolean =>
  (toIso(row.updated_at) ?? '') > (toIso(row.published_updated_at) ?? '');

const toIso = (value: string | number | Date | null): string | null =>
  value === null ? null : new Date(value).toISOString();
