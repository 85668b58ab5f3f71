import { fold } from '../../fold';
import { toForm } from './form';
import { memoize } from './memoize';
import { stopWords } from './stop-words';

/** A word of a text, where it stands. */
export interface Token {
  /** As written, without what an elision put before. */
  text: string;
  /** Lower case, without accents or ligatures. */
  word: string;
  /** What it is counted under; empty when it says nothing. */
  form: string;
  /** In UTF-16 units of the text. */
  start: number;
  end: number;
}

// « É.P.C.I. » is one word; « l’école » is two, of which the first says nothing. A digit may end or begin a word (M57, 5G).
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+/gu;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)$/;
const APOSTROPHE = /['’‘`´ʼ′＇]/;

/** The words of a text. Pure and linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    const { word, form, isElision } = readWord(written);
    if (word === '' || (isElision && APOSTROPHE.test(text[end] ?? ''))) continue;
    tokens.push({ text: written, word, form, start, end });
  }
  return tokens;
}

const PLAIN = /^[a-z0-9]+$/;

// All that a word tells by itself, remembered at once: reading a text is mostly remembering.
const readWord = memoize((written) => {
  const word = PLAIN.test(written) ? written : fold(written.replaceAll('.', ''));
  const form = word.length > 1 && !stopWords.has(word) ? toForm(word) : '';
  return { word, form, isElision: ELISION.test(word) };
});
