import { toForm, toFormOnce } from './analysis/form';
import type { Lexicon } from './lexicon';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Shorter words have too many neighbours to guess which was meant. */
const SHORTEST = 4;
/** Longer ones are not words. */
const LONGEST = 30;

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

// A whole elision typed without its apostrophe: « leau », « decole », « qualite de lair ».
const GLUED = /^(?:[ldjnsmtc]|qu)([aeiouyh]\w{2,})$/;

/** What an unknown word may have meant, the most frequent first; empty when nothing is near. */
export function corrections(word: string, lexicon: Lexicon, limit = 3): Correction[] {
  if (word.length < SHORTEST || word.length > LONGEST || /\d/.test(word)) return [];
  const glued = GLUED.exec(word)?.[1];
  if (glued !== undefined && (lexicon.countOf(toForm(glued)) ?? 0) > 0)
    return [{ word: glued, form: toForm(glued) }];
  const found = new Map<string, Correction & { count: number; isSameStart: boolean }>();
  for (const near of neighbours(word)) {
    if (near.length < SHORTEST - 1) continue;
    const form = toFormOnce(near);
    const count = lexicon.countOf(form);
    if (count === undefined || found.has(form)) continue;
    found.set(form, { word: near, form, count, isSameStart: near[0] === word[0] });
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        Number(b.isSameStart) - Number(a.isSameStart) ||
        b.count - a.count ||
        (a.form < b.form ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ word: meant, form }) => ({ word: meant, form }));
}
