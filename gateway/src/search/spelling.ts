import { isManner } from './analysis/analyze';
import { isFrench } from './analysis/dictionary';
import { toForm, toFormOnce } from './analysis/form';
import { stopWords } from './analysis/stop-words';
import { isWithinSlips } from './slips';
import type { Lexicon } from './lexicon';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Shorter words have too many neighbours to guess which was meant. */
const SHORTEST = 4;
/** Longer ones are not words. */
const LONGEST = 30;
/** Letters enough for two slips to leave no doubt. */
const TWO_SLIPS = 8;
/** Words that one may have meant. */
const MOST_MEANT = 3;

/**
 * Words at one slip of the fingers from this one: a letter lost, added, changed, or two exchanged (the distance of
 * Damerau; after Norvig, « How to Write a Spelling Corrector »). A word of ten letters has about five hundred.
 */
export function* neighbours(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) {
    const [head, letter, tail] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
    yield head + tail;
    if (tail) yield head + tail[0]! + letter + tail.slice(1);
    for (const other of LETTERS) {
      if (other !== letter) yield head + other + tail;
      yield head + other + letter + tail;
    }
  }
  for (const other of LETTERS) yield word + other;
}

/** A word that was meant, most likely. */
export interface Correction {
  /** As the reader would write it, without accents. */
  word: string;
  form: string;
}

/** What an unknown word may have meant. */
export interface Meant {
  /** The likeliest first; empty when nothing is near. */
  words: readonly Correction[];
  /** Whether a word of grammar or of manners was meant: it says nothing of the need. */
  isSlight: boolean;
}

const NOTHING: Meant = { words: [], isSlight: false };

// A whole elision typed without its apostrophe: « leau », « decole », « qualite de lair ».
const GLUED = /^(?:[ldjnsmtc]|qu)([aeiouyh]\w{2,})$/;

interface Candidate extends Correction {
  count: number;
  /** Two letters were exchanged: none is missing, none is wrong. */
  isSameLetters: boolean;
  isSameStart: boolean;
}

const lettersOf = (word: string): string => [...word].sort().join('');

const byLikelihood = (a: Candidate, b: Candidate): number =>
  Number(b.isSameLetters) - Number(a.isSameLetters) ||
  Number(b.isSameStart) - Number(a.isSameStart) ||
  b.count - a.count ||
  (a.form < b.form ? -1 : 1);

const isGuessable = (word: string): boolean =>
  word.length >= SHORTEST && word.length <= LONGEST && !/\d/.test(word);

/**
 * Known words at one slip from one that the guide does not say, the likeliest first. One that is French was not misspelt,
 * save within a term of the vocabulary: of its hundreds of neighbours, only words of terms are looked at.
 */
export function slipsOf(word: string, lexicon: Lexicon): readonly Correction[] {
  if (!isGuessable(word)) return [];
  const near = [...neighbours(word)];
  return isFrench(word)
    ? knownAmong(
        near.filter((one) => lexicon.isOfTerm(toFormOnce(one))),
        word,
        lexicon.countOf,
      )
    : nearestAmong(near, word, lexicon);
}

/**
 * What an unknown word may have meant: a word at one slip from it, or at two when it is long.
 * @param slips its {@link slipsOf}, which cost most of a correction.
 */
export function corrections(
  word: string,
  lexicon: Lexicon,
  slips: readonly Correction[] = slipsOf(word, lexicon),
): Meant {
  if (isFrench(word) || !isGuessable(word)) return NOTHING;
  const glued = GLUED.exec(word)?.[1];
  if (glued !== undefined && (lexicon.countOf(toForm(glued)) ?? 0) > 0)
    return { words: [{ word: glued, form: toForm(glued) }], isSlight: false };
  const [likeliest] = slips;
  if (likeliest)
    return {
      words: slips.slice(0, MOST_MEANT).map(({ word: meant, form }) => ({ word: meant, form })),
      isSlight: isManner(likeliest.word),
    };
  for (const near of neighbours(word))
    if (stopWords.has(near) || isManner(near)) return { words: [], isSlight: true };
  const far = word.length >= TWO_SLIPS ? atTwoSlips(word, lexicon) : [];
  return { words: far.slice(0, MOST_MEANT), isSlight: false };
}

function nearestAmong(near: readonly string[], word: string, lexicon: Lexicon): Candidate[] {
  const known = knownAmong(near, word, lexicon.countOf);
  // Perhaps a word that the guide says otherwise: « pirate » where it says « piratage ».
  return known.length > 0
    ? known
    : knownAmong(near, word, (form) => (lexicon.hasFamily(form) ? 0 : undefined));
}

function knownAmong(
  near: readonly string[],
  word: string,
  countOf: Lexicon['countOf'],
): Candidate[] {
  const found = new Map<string, Candidate>();
  const letters = lettersOf(word);
  for (const one of near) {
    const form = toFormOnce(one);
    const count = countOf(form);
    if (count === undefined || found.has(form)) continue;
    const isSameLetters = one.length === word.length && lettersOf(one) === letters;
    found.set(form, { word: one, form, count, isSameLetters, isSameStart: one[0] === word[0] });
  }
  return [...found.values()].sort(byLikelihood);
}

const atTwoSlips = (word: string, lexicon: Lexicon): Correction[] =>
  lexicon
    .beginningWith(word[0]!, Infinity)
    .filter((form) => isWithinSlips(toForm(word), form, 2))
    .map((form) => ({ word: form, form }));
