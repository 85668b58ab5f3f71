import { concepts, findConcept, type Concept } from '../../concepts';
import { tableOf } from '../../relation/relation-table';
import { ownerColumns, ownershipOf } from '../ownership';
import { notFound } from '../refusal';
import { before, bodyOf, parameterOf, queryOf, type Keeper, type Visit } from './visit';

/** @throws for a type that is not one of ours: an agency has nothing to do there. */
export function conceptOf(visit: Visit, parameter = 'model'): Concept {
  const concept = findConcept(parameterOf(visit, parameter));
  if (!concept) throw notFound();
  return concept;
}

/** The entry that the address names. */
export const keepEntry = (parameter: string, model = 'model'): Keeper =>
  before((visit) => expectReach(visit, conceptOf(visit, model), [parameterOf(visit, parameter)]));

/** The entries that the body or the address lists: all of them, or none. */
export const keepEntries: Keeper = before((visit) => {
  const listed = bodyOf(visit).documentIds ?? queryOf(visit).documentIds;
  return expectReach(visit, conceptOf(visit), [listed].flat().map(String));
});

/** The entry that a question names, when it names one. */
export const keepNamed = (name: string, model = 'model'): Keeper =>
  before((visit) => {
    const id = queryOf(visit)[name];
    // Forms of a new entry name it by nothing.
    return id === undefined || id === ''
      ? undefined
      : expectReach(visit, conceptOf(visit, model), [String(id)]);
  });

/** @throws as for what does not exist, unless the agency reaches every one of these documents. */
export async function expectReach(
  { strapi, agency }: Visit,
  concept: Concept,
  documentIds: readonly string[],
): Promise<void> {
  if (!ownershipOf(concept)) return;
  const reached = await strapi.db
    .connection(tableOf(strapi, concepts[concept]))
    .whereIn('document_id', [...documentIds])
    .where((reach) => {
      for (const column of ownerColumns(concept)) void reach.orWhere({ [column]: agency.uuid });
    })
    .distinct<{ document_id: string }[]>('document_id');
  if (reached.length < new Set(documentIds).size) throw notFound();
}
