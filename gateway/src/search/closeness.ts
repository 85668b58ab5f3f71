import type { SearchField } from '../schema/resolvers.generated';
import { matchPassage, type PassageMatch } from './passage-match';
import type { Passage } from './passages';
import type { Query } from './query';

/** How much a passage of each field counts when it says by itself what is asked. */
const fieldTrust: Readonly<Record<SearchField, number>> = {
  TITLE: 1,
  NEED: 1,
  KEYWORD: 0.6,
  SUMMARY: 0.7,
  DELIVERABLE: 0.5,
  DESCRIPTION: 0.4,
};

/** Part of a passage's words that may say something else without harm. */
const LENIENCY = 0.15;

/** How nearly one passage says all that is asked, from 0 to 1. */
function closenessOf(
  { passage, found, length, terms }: PassageMatch,
  unitWeights: readonly number[],
): number {
  const whole = unitWeights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0 || found.length === 0) return 0;
  const said = found.reduce(
    (sum, { rankOfUnit, alternative }) => sum + unitWeights[rankOfUnit]! * alternative.weight,
    0,
  );
  const elsewhere = Math.max(0, length - terms.length);
  return (fieldTrust[passage.field] * (said / whole)) / (1 + LENIENCY * elsewhere);
}

/** The passages that say something of the query, the closest first. */
export const closestFirst = (
  passages: readonly Passage[],
  query: Query,
  unitWeights: readonly number[],
): PassageMatch[] =>
  passages
    .map((passage) => matchPassage(passage, query))
    .map((match) => ({ match, closeness: closenessOf(match, unitWeights) }))
    .filter(({ closeness }) => closeness > 0)
    .sort((a, b) => b.closeness - a.closeness)
    .map(({ match }) => match);
