import { toForm } from './form';
import { mannerWords, stopWords } from './stop-words';
import { tokenize, type Token } from './tokens';

/** A word that says something, and what it is counted under. */
export interface Term extends Token {
  form: string;
}

/** The words of a text that an index holds, in order. */
export function analyze(text: string): Term[] {
  const terms: Term[] = [];
  for (const { text: written, word, start, end } of tokenize(text))
    if (word.length > 1 && !stopWords.has(word))
      terms.push({ text: written, word, start, end, form: toForm(word) });
  return terms;
}

/** The forms of a text, in order: what analysis leaves of it. */
export const formsOf = (text: string): string[] => analyze(text).map(({ form }) => form);

/** Whether a word says something of a need by itself. */
export const isManner = (word: string): boolean => mannerWords.has(word);
