import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { concepts } from '../concepts';
import { tableOf } from '../relation/relation-table';
import { findActor } from '../ownership/actor';
import { boundOf } from '../ownership/reach';
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
  if (uses.length > 0) throw await toRefusal(strapi, uses);
}

/** An agency is told where its own entries stand; of the others, that there are some. */
export async function toRefusal(strapi: Core.Strapi, uses: readonly Use[]): Promise<Error> {
  const agency = boundOf(await findActor(strapi));
  const isTold = ({ agencies }: Use): boolean =>
    agency === null || agencies.length === 0 || agencies.includes(agency);
  const labels = uses.map((use) => (isTold(use) ? use.label : 'le contenu d’une autre agence'));
  return new errors.ApplicationError(toMessage([...new Set(labels)]));
}

function toMessage(uses: readonly string[]): string {
  const named = uses.slice(0, MOST_NAMED);
  const others = uses.length - named.length;
  const rest = others > 0 ? [`${others} autre${others > 1 ? 's' : ''}`] : [];
  return `Suppression impossible : encore utilisé par ${[...named, ...rest].join(', ')}. Remplacez-le d’abord à ces endroits.`;
}
