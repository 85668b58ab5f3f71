import { derived } from '../guide/derived';
import { analyze, type Term } from './analysis/analyze';
import type { Passage } from './passages';
import { placesOf, SLACK } from './phrase';
import type { Query } from './query';
import type { Alternative, Unit } from './unit';

/** Where a passage says what a query asks. */
export interface PassageMatch {
  passage: Passage;
  /** What the passage says of the query, each with the alternative that it says best. */
  found: readonly { unit: Unit; rankOfUnit: number; alternative: Alternative }[];
  /** The words that say it, in order. */
  terms: readonly Term[];
  /** Number of words of the passage that say something. */
  length: number;
}

/** The words of the passage that say this alternative; none when it does not. */
function termsSaying(terms: readonly Term[], { forms }: Alternative): readonly Term[] {
  const [first, ...others] = forms;
  if (others.length === 0) return terms.filter(({ form }) => form === first);
  const reach = forms.length - 1 + SLACK;
  const places = placesOf(terms.map(({ form }) => form));
  const said = new Set<Term>();
  terms.forEach((term, at) => {
    if (term.form !== first) return;
    const around = terms.filter(
      (one, other) => one !== term && Math.abs(places[other]! - places[at]!) <= reach,
    );
    const beside = others.map((form) => around.find((one) => one.form === form));
    if (beside.every((one) => one !== undefined))
      for (const one of [term, ...beside]) said.add(one);
  });
  return [...said];
}

/** Every form that would say something of a query. */
const formsAsked = derived(
  ({ units }: Query): ReadonlySet<string> =>
    new Set(units.flatMap(({ alternatives }) => alternatives.flatMap(({ forms }) => forms))),
);

/** What a passage says of a query; its terms are those of the best alternative of each unit. */
export function matchPassage(passage: Passage, query: Query): PassageMatch {
  const terms = analyze(passage.text);
  const { length } = terms;
  const asked = formsAsked(query);
  // Most passages say nothing of it, and a thing may have hundreds of words.
  if (!terms.some(({ form }) => asked.has(form))) return { passage, found: [], terms: [], length };
  const forms = new Set(terms.map(({ form }) => form));
  const said = new Set<Term>();
  const found = query.units.flatMap((unit, rankOfUnit) => {
    let best: Alternative | undefined;
    for (const alternative of unit.alternatives) {
      if (best && alternative.weight <= best.weight) continue;
      if (!alternative.forms.every((form) => forms.has(form))) continue;
      const saying = termsSaying(terms, alternative);
      if (saying.length === 0) continue;
      best = alternative;
      for (const term of saying) said.add(term);
    }
    return best ? [{ unit, rankOfUnit, alternative: best }] : [];
  });
  return { passage, found, terms: terms.filter((term) => said.has(term)), length };
}
