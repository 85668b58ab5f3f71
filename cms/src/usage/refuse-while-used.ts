import { errors } from '@strapi/utils';
import { concepts } from '../concepts';
import { tableOf } from '../relation/relation-table';
import type { DocumentWrite } from '../writing/document-write';
import { findUses, type Use } from './find-uses';

const MOST_NAMED = 5;

/** What others point to stays: it is replaced there first. */
export async function refuseWhileUsed(write: DocumentWrite): Promise<void> {
  const { strapi, trx, concept, params } = write;
  const row = await trx(tableOf(strapi, concepts[concept]))
    .where({ document_id: params.documentId })
    .first<{ id: number } | undefined>('id');
  const uses = row ? await findUses(write, concept, Number(row.id)) : [];
  if (uses.length > 0) throw new errors.ApplicationError(toRefusal(uses));
}

export function toRefusal(uses: readonly Use[]): string {
  const named = uses.slice(0, MOST_NAMED).map(({ label }) => label);
  const others = uses.length - named.length;
  const rest = others > 0 ? [`${others} autre${others > 1 ? 's' : ''}`] : [];
  return `Suppression impossible : encore utilisé par ${[...named, ...rest].join(', ')}. Remplacez-le d’abord à ces endroits.`;
}
