import { createRequire } from 'node:module';

// It has an entry for `require`, which its types do not know.
const { stemmer } = createRequire(__filename)('@orama/stemmers/french') as {
  stemmer: (word: string) => string;
};

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

function reduce(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const singular = IRREGULAR[word] ?? replaceFirst(word, PLURAL);
  if (singular.length < 5) return singular;
  const masculine = replaceFirst(singular, FEMININE);
  return masculine.length < 5 ? masculine : masculine.replace(FINAL_E, '$1');
}

/** Enough for a guide and its vocabulary; what lies beyond is computed again, so that strangers cannot fill memory. */
const MEMO = 100_000;

function memoized(compute: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const result = compute(word);
    if (known.size < MEMO && word.length < 40) known.set(word, result);
    return result;
  };
}

/**
 * What a word is counted under: one form for its singular, plural, masculine and feminine. Takes a folded word, so that
 * accents never change an answer. Light on purpose: « mairie » and « maire », « voirie » and « voir » stay apart.
 */
export const toForm = memoized(reduce);

/** The family of a word (Snowball's French stemmer): « réparer », « réparation ». Wider than {@link toForm}, so it counts less. */
export const toStem = memoized((word) => {
  if (word.length < 5 || /\d/.test(word)) return word;
  const stem = stemmer(word);
  return stem.length < 3 ? word : stem;
});
