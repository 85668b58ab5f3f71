import type { Guide } from '../guide/guide';
import { analyze } from '../search/analysis/analyze';
import { LONGEST_QUERY } from '../search/query';
import type { Part } from '../search/rank';
import { answer, bestOf, type Answer } from '../search/search';

/** One need of a sentence, and what answers it. */
export interface Need {
  text: string;
  answer: Answer;
}

/** What may stand between two needs of one sentence. */
const BETWEEN =
  /[.;!?\n]+|,|\s(?:et|puis|mais|ainsi que|en plus|par ailleurs|également|sinon|aussi|ou)\s/giu;

/** A sentence has two needs, seldom three: more clauses than that are one story. */
const MOST_NEEDS = 3;
/** Clauses that are read by themselves: each costs a search, and its misspelt words more. */
const MOST_CLAUSES = 8;
/** Of its best score, what a sheet must reach in a clause to be what the clause is about. */
const TELLING = 0.6;
const MOST_TELLING = 5;
/** Of the best clause's score, what another must reach to be a need of its own. */
const OWN_SHARE = 0.4;

/** The needs that a text says, in its order: one, unless its clauses lead to sheets that have nothing in common. */
export function needsOf(guide: Guide, text: string): Need[] {
  const asked = text.slice(0, LONGEST_QUERY);
  const whole = (): Need => ({ text: asked.trim(), answer: answer(guide, asked) });
  const clauses = asked
    .split(BETWEEN)
    .map((clause) => clause.trim())
    .filter((clause) => analyze(clause).length > 0)
    .slice(0, MOST_CLAUSES)
    .map((clause) => ({ text: clause, answer: answer(guide, clause) }));
  if (clauses.length < 2) return [whole()];
  const needs = joinAlike(clauses.filter(({ answer: one }) => isClear(one)));
  const best = Math.max(...needs.map((need) => need.answer.best));
  const distinct = needs.filter((need) => need.answer.best >= best * OWN_SHARE);
  return distinct.length > 1 ? distinct.slice(0, MOST_NEEDS) : [whole()];
}

// A clause of plain words only goes on with the story: a need names a thing, or says what to do with one.
const isClear = ({ count, sheets, signposts }: Answer): boolean =>
  signposts.length > 0 || (count > 0 && isNeed(sheets.at(0).parts()));

const isNeed = (parts: readonly Part[]): boolean =>
  parts.some(({ unit }) => unit.isKnownThing && !unit.isIntention) ||
  (parts.some(({ unit }) => unit.isIntention) &&
    parts.some(({ unit }) => !unit.isIntention && !unit.isSlight));

const tellingOf = (one: Answer): string[] => [
  ...bestOf(one, MOST_TELLING)
    .filter(({ score, isCompanion }) => !isCompanion && score >= one.sheets.best * TELLING)
    .map(({ id }) => id),
  ...one.signposts.map(({ id }) => id),
];

// Two clauses about one thing are one need: the second adds to the first.
function joinAlike(clauses: readonly Need[]): Need[] {
  const needs: Need[] = [];
  for (const clause of clauses) {
    const alike = needs.findIndex((need) => isAlike(need.answer, clause.answer));
    if (alike < 0) needs.push(clause);
    else if (clause.answer.best > needs[alike]!.answer.best) needs[alike] = clause;
  }
  return needs;
}

const isAlike = (one: Answer, other: Answer): boolean => {
  const [first, second] = [tellingOf(one), tellingOf(other)];
  return first.includes(second[0] ?? '') || second.includes(first[0] ?? '');
};
