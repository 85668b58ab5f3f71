import type { Core } from '@strapi/strapi';
import { concepts, type Concept } from '../concepts';

/** Columns of the content type and populated relations, as Strapi's query engine gives them. */
export type Stored = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly documentId: string;
};

/** What the database now holds of a document: its draft for a sheet, its only version for the rest. */
export async function loadStored(
  strapi: Core.Strapi,
  concept: Concept,
  documentId: string,
  populate: readonly string[],
): Promise<Stored | null> {
  const where = concept === 'sheet' ? { documentId, publishedAt: null } : { documentId };
  const stored: unknown = await strapi.db
    .query(concepts[concept])
    .findOne({ where, populate: [...populate] });
  return stored as Stored | null;
}
