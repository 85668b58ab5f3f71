import { concepts, findConcept, type Concept } from '../../concepts';
import { tableOf } from '../../relation/relation-table';
import { ownershipOf } from '../ownership';
import { notFound } from '../refusal';
import { conceptOf, keepEntry, keepNamed } from './entries';
import { pickContact, pickSheet } from './pick';
import { keepQuery } from './query-paths';
import { selectSheets, toChoice } from './sheet-titles';
import { inOrder, parameterOf, type Keeper, type Visit } from './visit';

/** @throws for what is not a relation between our concepts: the components of ours have none. */
function targetOf(visit: Visit): Concept {
  const model = visit.strapi.contentType(concepts[conceptOf(visit)]);
  const attribute = model.attributes[parameterOf(visit, 'targetField')] as
    { readonly target?: string } | undefined;
  const target = findConcept(attribute?.target ?? '');
  if (!target) throw notFound();
  return target;
}

/** A sheet is picked for another sheet among what is published too; the rest among one's own. */
const pick: Keeper = async (visit, next) => {
  const target = targetOf(visit);
  if (target === 'sheet') return pickSheet(visit, conceptOf(visit) === 'sheet');
  if (target === 'contact') return pickContact(visit);
  if (ownershipOf(target)) throw notFound();
  return next();
};

export const pickRelation: Keeper = inOrder(
  keepNamed('id'),
  keepQuery((visit) => concepts[targetOf(visit)]),
  pick,
);

interface Page {
  results: readonly { readonly id: number; readonly documentId: string }[];
}

/** What an own entry points to: another's is named by what the guide shows of it. */
const nameTargets: Keeper = async (visit, next) => {
  const target = targetOf(visit);
  await next();
  const page = visit.ctx.body as Page | undefined;
  if (!page?.results) return;
  if (target === 'sheet') page.results = await nameSheets(visit, page.results);
  if (target === 'contact') page.results = await nameContacts(visit, page.results);
};

export const showRelation: Keeper = inOrder(
  keepEntry('id'),
  keepQuery((visit) => concepts[targetOf(visit)]),
  nameTargets,
);

async function nameSheets(visit: Visit, results: Page['results']): Promise<Page['results']> {
  const rows = await selectSheets(visit).whereIn(
    'draft.document_id',
    results.map(({ documentId }) => documentId),
  );
  const choices = new Map(
    rows.map((row) => [row.document_id, toChoice(row, visit.agency.uuid)] as const),
  );
  return results.flatMap((result) => {
    const choice = choices.get(result.documentId);
    return choice ? [{ ...result, ...choice, id: result.id }] : [];
  });
}

interface ContactRow {
  readonly document_id: string;
  readonly owner: string | null;
  readonly is_public: unknown;
  readonly shown_as: string | null;
}

async function nameContacts(visit: Visit, results: Page['results']): Promise<Page['results']> {
  const { strapi, agency } = visit;
  const rows = await strapi.db
    .connection(tableOf(strapi, concepts.contact))
    .whereIn(
      'document_id',
      results.map(({ documentId }) => documentId),
    )
    .select<ContactRow[]>('document_id', 'owner', 'is_public', 'shown_as');
  const labels = new Map(rows.map((row) => [row.document_id, labelOf(row, agency.uuid)] as const));
  return results.map((result) => ({ ...result, shownAs: labels.get(result.documentId) ?? '' }));
}

const labelOf = (row: ContactRow, agency: string): string =>
  row.owner === agency || row.is_public ? (row.shown_as ?? '') : 'Interlocuteur d’une autre agence';
