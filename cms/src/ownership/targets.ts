import { concepts, findConcept, type Concept } from '../concepts';
import { MEDIA_LINKS_TABLE, DOCUMENT_UID, SHEET_PARTS_TABLE } from '../media/media-tables';
import { readRelation } from '../relation/read-relation';
import { metadataOf, tableOf } from '../relation/relation-table';
import type { DocumentWrite } from '../writing/document-write';
import { ownershipOf } from './ownership';

type Written = Pick<DocumentWrite, 'strapi' | 'trx' | 'concept'>;

/** What an entry points to among what belongs to agencies: uuids by attribute, numbers for files. */
export type Targets = ReadonlyMap<string, ReadonlySet<string>>;

/** Attributes of a concept that point to an owned one. */
export function ownedRelations(
  { strapi }: Pick<Written, 'strapi'>,
  concept: Concept,
): readonly { readonly attribute: string; readonly target: Concept }[] {
  const { attributes } = metadataOf(strapi, concepts[concept]);
  return Object.entries(attributes).flatMap(([attribute, { type, target, joinTable }]) => {
    const pointed = type === 'relation' && joinTable ? findConcept(target ?? '') : undefined;
    return pointed && ownershipOf(pointed) ? [{ attribute, target: pointed }] : [];
  });
}

/** Of all the versions of a document. */
export async function readTargets(write: Written, documentId: string): Promise<Targets> {
  const { strapi, trx, concept } = write;
  const uid = concepts[concept];
  const rows = (
    await trx(tableOf(strapi, uid))
      .where({ document_id: documentId })
      .select<{ id: number }[]>('id')
  ).map(({ id }) => Number(id));
  const targets = new Map<string, ReadonlySet<string>>();
  for (const { attribute } of ownedRelations(write, concept)) {
    const found = await readRelation(strapi, trx, { uid, attribute, identity: 'uuid', rows });
    targets.set(attribute, new Set([...found.values()].flat()));
  }
  if (concept === 'sheet') targets.set('documents', await readFiles(trx, rows));
  return targets;
}

async function readFiles(
  trx: Written['trx'],
  sheets: readonly number[],
): Promise<ReadonlySet<string>> {
  const links = await trx(`${SHEET_PARTS_TABLE} as part`)
    .join(`${MEDIA_LINKS_TABLE} as link`, 'link.related_id', 'part.cmp_id')
    .where({ 'part.field': 'documents', 'link.related_type': DOCUMENT_UID })
    .whereIn('part.entity_id', [...sheets])
    .select<{ file_id: number }[]>('link.file_id');
  return new Set(links.map(({ file_id: file }) => String(file)));
}
