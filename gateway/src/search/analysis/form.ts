import { memoize } from './memoize';

// Its types say that it is a module only; it has an entry for `require` too.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { stemmer } = require('@orama/stemmers/french') as { stemmer: (word: string) => string };

/** Plurals that no rule tells. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['yeux', 'oeil'],
  ['travaux', 'travail'],
  ['vitraux', 'vitrail'],
  ['baux', 'bail'],
  ['coraux', 'corail'],
  ['emaux', 'email'],
  ['soupiraux', 'soupirail'],
  ['chaux', 'chaux'],
  ['faux', 'faux'],
  ['taux', 'taux'],
]);

// Endings rather than expressions: a misspelt word has five hundred neighbours, each of which is reduced.
type Endings = readonly (readonly [ending: string, other: string])[];

/** Plural to singular, the longest ending first. */
const PLURAL: Endings = [
  ['eaux', 'eau'],
  ['yaux', 'yau'],
  ['aux', 'al'],
  ['oux', 'ou'],
  ['eux', 'eu'],
];

/** Feminine to masculine. */
const FEMININE: Endings = [
  ['trice', 'teur'],
  ['euse', 'eu'],
  ['ee', 'e'],
  ['iere', 'ier'],
  ['elle', 'el'],
  ['enne', 'en'],
  ['onne', 'on'],
  ['ette', 'et'],
  ['ive', 'if'],
  ['ique', 'ic'],
];

function replaceEnding(word: string, endings: Endings): string {
  for (const [ending, other] of endings)
    if (word.endsWith(ending)) return word.slice(0, -ending.length) + other;
  return word;
}

const toSingular = (word: string): string => {
  if (word.endsWith('s')) return word.endsWith('ss') ? word : word.slice(0, -1);
  return IRREGULAR.get(word) ?? replaceEnding(word, PLURAL);
};

/** Without the final e that follows a consonant. */
const withoutFinalE = (word: string): string =>
  word.endsWith('e') && !VOWELS.includes(word.at(-2)!) ? word.slice(0, -1) : word;

const VOWELS = 'aeiou';

function reduce(word: string): string {
  const last = word.at(-1);
  // No rule changes a word that ends with another letter.
  if (word.length < 4 || (last !== 's' && last !== 'x' && last !== 'e') || /\d/.test(word))
    return word;
  const singular = toSingular(word);
  if (singular.length < 5) return singular;
  const masculine = replaceEnding(singular, FEMININE);
  return masculine.length < 5 ? masculine : withoutFinalE(masculine);
}

/**
 * What a word is counted under: one form for its singular, plural, masculine and feminine. Takes a folded word, so that
 * accents never change an answer. Light on purpose: « mairie » and « maire », « voirie » and « voir » stay apart.
 */
export const toForm = memoize(reduce);

/** {@link toForm} for words that nobody wrote: it remembers nothing of them. */
export const toFormOnce = reduce;

function stemOf(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  const stem = stemmer(word);
  return stem.length < 3 ? word : stem;
}

/** The family of a word (Snowball's French stemmer): « réparer », « réparation ». Wider than {@link toForm}, so it counts less. */
export const toStem = memoize(stemOf);

/** {@link toStem} for words that nobody wrote. */
export const toStemOnce = stemOf;
