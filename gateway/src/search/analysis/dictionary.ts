import { fold } from '../../fold';

// Its three hundred thousand words would be a type of their own.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const readWords = () => require('an-array-of-french-words') as readonly string[];

let written: Map<string, string[]> | undefined;
const folded = new Map<string, ReadonlySet<string>>();

/** Words as the dictionary writes them, by their first letter without its accent. */
function wordsByLetter(): Map<string, string[]> {
  if (written) return written;
  written = new Map();
  for (const word of readWords()) {
    const letter = fold(word[0]!);
    const words = written.get(letter);
    if (words) words.push(word);
    else written.set(letter, [word]);
  }
  return written;
}

function wordsOf(letter: string): ReadonlySet<string> {
  const known = folded.get(letter);
  if (known) return known;
  const words = new Set((wordsByLetter().get(letter) ?? []).map(fold));
  folded.set(letter, words);
  return words;
}

/** Whether a folded word is French, inflected forms included: then nobody misspelt it. Read when first asked. */
export const isFrench = (word: string): boolean =>
  word !== '' && wordsByLetter().has(word[0]!) && wordsOf(word[0]!).has(word);

/** Reads one letter that a question would have to read; false when all are. */
export function prepareLetter(): boolean {
  for (const letter of wordsByLetter().keys())
    if (!folded.has(letter)) {
      wordsOf(letter);
      return true;
    }
  return false;
}
