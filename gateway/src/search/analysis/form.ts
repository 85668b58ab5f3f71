import { memoize } from './memoize';

// Its types say that it is a module only; it has an entry for `require` too.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { stemmer } = require('@orama/stemmers/french') as { stemmer: (word: string) => string };

/** Plurals that no rule tells. */
const IRREGULAR: Readonly<Record<string, string>> = {
  yeux: 'oeil',
  travaux: 'travail',
  vitraux: 'vitrail',
  baux: 'bail',
  coraux: 'corail',
  emaux: 'email',
  soupiraux: 'soupirail',
  chaux: 'chaux',
  faux: 'faux',
  taux: 'taux',
};

/** Plural to singular, the longest ending first. */
const PLURAL: readonly (readonly [RegExp, string])[] = [
  [/eaux$/, 'eau'],
  [/yaux$/, 'yau'],
  [/aux$/, 'al'],
  [/oux$/, 'ou'],
  [/eux$/, 'eu'],
  [/([^s])s$/, '$1'],
];

/** Feminine to masculine, then the final e that follows a consonant. */
const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/trice$/, 'teur'],
  [/euse$/, 'eu'],
  [/ee$/, 'e'],
  [/iere$/, 'ier'],
  [/elle$/, 'el'],
  [/enne$/, 'en'],
  [/onne$/, 'on'],
  [/ette$/, 'et'],
  [/ive$/, 'if'],
  [/ique$/, 'ic'],
];

const FINAL_E = /([^aeiou])e$/;

const replaceFirst = (word: string, rules: readonly (readonly [RegExp, string])[]): string => {
  const rule = rules.find(([ending]) => ending.test(word));
  return rule ? word.replace(...rule) : word;
};

// No rule changes a word that ends with another letter.
const REDUCIBLE = /[sxe]$/;

function reduce(word: string): string {
  if (word.length < 4 || !REDUCIBLE.test(word) || /\d/.test(word)) return word;
  const singular = IRREGULAR[word] ?? replaceFirst(word, PLURAL);
  if (singular.length < 5) return singular;
  const masculine = replaceFirst(singular, FEMININE);
  return masculine.length < 5 ? masculine : masculine.replace(FINAL_E, '$1');
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
