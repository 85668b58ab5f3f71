import { concepts, findConcept, type Concept } from '../../concepts';
import { ownershipOf } from '../ownership';
import { notFound } from '../refusal';
import { conceptOf, keepEntry, keepNamed } from './entries';
import { pickContact, pickSheet } from './pick';
import { named, namesOf, type Related } from './name-related';
import { keepQuery } from './query-paths';
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
  results: readonly Related[];
}

/** What an own entry points to: another's is named by what the guide shows of it. */
const nameTargets: Keeper = async (visit, next) => {
  const target = targetOf(visit);
  await next();
  const page = visit.ctx.body as Page | undefined;
  if (!page?.results) return;
  const names = await namesOf(visit, target, page.results);
  page.results = page.results.flatMap((result) => named(result, names) ?? []);
};

export const showRelation: Keeper = inOrder(
  keepEntry('id'),
  keepQuery((visit) => concepts[targetOf(visit)]),
  nameTargets,
);
