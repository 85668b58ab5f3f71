import { analyze } from './analysis/analyze';
import { longestTerm } from './found-term';
import type { Lexicon } from './lexicon';
import type { Correction } from './spelling';
import { toThing, toUnit, type Unit } from './unit';
import type { Vocabulary } from './vocabulary';
import { readWords, type Word } from './words';

/** A query as it was understood. */
export interface Query {
  /** What was read of it. */
  text: string;
  units: readonly Unit[];
  /** Its misspelt words, in order, and what they were taken for. */
  corrections: readonly WordCorrection[];
}

export interface WordCorrection extends Correction {
  start: number;
  end: number;
}

/** A reader's need is a sentence or two; what lies beyond is somebody's file. */
export const LONGEST_QUERY = 500;
export const MOST_UNITS = 24;

/** What a reader asks, in the guide's words. Never fails: a text without a word that says something has no unit. */
export function understand(text: string, vocabulary: Vocabulary, lexicon: Lexicon): Query {
  const asked = text.slice(0, LONGEST_QUERY);
  const terms = analyze(asked).slice(0, MOST_UNITS * 2);
  const words = readWords(terms, lexicon);
  const units: Unit[] = [];
  const taken = new Set<Word>();
  for (let at = 0; at < words.length && units.length < MOST_UNITS; at += 1) {
    const word = words[at]!;
    if (taken.has(word)) continue;
    const free = words.slice(at).filter((one) => !taken.has(one));
    const found = longestTerm(free, vocabulary, lexicon);
    for (const one of found?.words ?? [word]) taken.add(one);
    const isTyping = at === words.length - 1 && word.end === asked.length;
    units.push(found ? toThing(found, lexicon) : toUnit(word, lexicon, isTyping));
  }
  return {
    text: asked,
    units: withWeight(units),
    corrections: words.flatMap(({ start, end, corrections: [best] }) =>
      best ? [{ ...best, start, end }] : [],
    ),
  };
}

// Manners and intentions alone are all that there is to go by, but then as written: « rénover » is not « embellir ».
const withWeight = (units: readonly Unit[]): readonly Unit[] =>
  units.every((unit) => unit.isSlight || unit.isIntention)
    ? units.map((unit) => ({
        ...unit,
        weight: 1,
        isSlight: false,
        isIntention: false,
        isKnownThing: false,
        alternatives: unit.alternatives.filter(({ kind }) => kind !== 'VOCABULARY'),
      }))
    : units;
