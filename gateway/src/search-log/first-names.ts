import { names } from './first-names.json';

const known: ReadonlySet<string> = new Set(Object.values(names).flatMap((some) => some.split(' ')));

/** Whether a folded word is a first name of the civil register, whose source `first-names.json` gives. */
export const isFirstName = (word: string): boolean => known.has(word);
