import { analyze } from './analysis/analyze';
import { toForm } from './analysis/form';
import { tokenize, type Token } from './analysis/tokens';
import type { Lexicon } from './lexicon';
import { MOST_UNITS, type Query } from './query';
import type { Unit } from './unit';

const MOST_BEGINNINGS = 24;
/** Letters enough for a word of grammar to be the beginning of another: « toi », « toit ». */
const BEGUN_LETTERS = 3;

/** Every word as a word by itself, the last one perhaps begun only: what a field that helps while typing asks. */
export function beginnings(text: string, lexicon: Lexicon): Query {
  const terms = analyze(text).slice(-MOST_UNITS);
  const last = tokenize(text).at(-1);
  const isBegun = last !== undefined && last.end === text.length;
  const units = terms
    .filter(({ start }) => !isBegun || start !== last.start)
    .map((term) => toBeginning(term, [term.form]));
  if (isBegun && (last.word.length >= BEGUN_LETTERS || terms.at(-1)?.start === last.start)) {
    const begun = lexicon.beginningWith(last.word, MOST_BEGINNINGS);
    units.push(toBeginning(last, [...new Set([toForm(last.word), ...begun])]));
  }
  return { text, units, corrections: [] };
}

const toBeginning = ({ text }: Token, forms: readonly string[]): Unit => ({
  text,
  alternatives: forms.map((form) => ({ kind: 'PREFIX', text: form, forms: [form], weight: 1 })),
  weight: 1,
  isSlight: false,
  isIntention: false,
  isKnownThing: false,
});
