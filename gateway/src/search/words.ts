import { isManner, type Term } from './analysis/analyze';
import type { Lexicon } from './lexicon';
import { corrections, slipsOf, type Correction } from './spelling';

/** Slow only for who wants it slow: a word that nothing knows has hundreds of neighbours. */
const MOST_CORRECTIONS = 6;

/** A word of the query and what it may be: itself, or what it was meant to be. */
export interface Word extends Term {
  /** What it was corrected to, the likeliest first. */
  corrections: readonly Correction[];
  /** Forms that it may have meant within a term of several words: « tires lieux ». */
  withinTerm: readonly string[];
  isKnown: boolean;
  /** It says little of the need, or was meant as a word that does. */
  isSlight: boolean;
}

/** What each word of a text may be. */
export function readWords(terms: readonly Term[], lexicon: Lexicon): Word[] {
  let left = MOST_CORRECTIONS;
  return terms.map((term) => {
    const isKnown =
      lexicon.countOf(term.form) !== undefined || lexicon.familyOf(term.form).length > 0;
    const isCorrected = !isKnown && left > 0;
    if (isCorrected) left -= 1;
    const slips = isCorrected ? slipsOf(term.word, lexicon) : [];
    const meant = isCorrected ? corrections(term.word, lexicon, slips) : undefined;
    return {
      ...term,
      isKnown,
      corrections: meant?.words ?? [],
      withinTerm: slips.map(({ form }) => form),
      isSlight: isManner(term.word) || meant?.isSlight === true,
    };
  });
}

/** The forms that a word is taken for. */
export const formsAt = (word: Word): string[] =>
  word.corrections.length > 0 ? word.corrections.map(({ form }) => form) : [word.form];
