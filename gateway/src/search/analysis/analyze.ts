import { mannerWords } from './stop-words';
import { tokenize, type Token } from './tokens';

/** A word that says something. */
export type Term = Token;

/** The words of a text that an index holds, in order. */
export const analyze = (text: string): Term[] => tokenize(text).filter(({ form }) => form !== '');

/** The forms of a text, in order: what analysis leaves of it. */
export const formsOf = (text: string): string[] => analyze(text).map(({ form }) => form);

/** Whether a word says something of a need by itself. */
export const isManner = (word: string): boolean => mannerWords.has(word);
