import { fold } from '../../fold';
import { memoize } from './memoize';

/** A word of a text, where it stands. */
export interface Token {
  /** As written, without what an elision put before. */
  text: string;
  /** Lower case, without accents or ligatures. */
  word: string;
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
    const word = foldWord(written);
    if (word === '' || (APOSTROPHE.test(text[end] ?? '') && ELISION.test(word))) continue;
    tokens.push({ text: written, word, start, end });
  }
  return tokens;
}

const PLAIN = /^[a-z0-9]+$/;

const foldWord = memoize((written) =>
  PLAIN.test(written) ? written : fold(written.replaceAll('.', '')),
);
