import { fold } from '../../fold';

// Its three hundred thousand words would be a type of their own.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const readWords = () => require('an-array-of-french-words') as readonly string[];

let words: ReadonlySet<string> | undefined;

/** Whether a folded word is French, inflected forms included: then nobody misspelt it. Read when first asked. */
export function isFrench(word: string): boolean {
  words ??= new Set(readWords().map(fold));
  return words.has(word);
}
