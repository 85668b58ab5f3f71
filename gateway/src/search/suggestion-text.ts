import { analyze } from './analysis/analyze';
import type { Passage } from './passages';
import type { Query, WordCorrection } from './query';

/** A word as the guide writes it, with its accents: this very word, else another that counts as the same. */
function written({ word, form }: WordCorrection, passages: readonly Passage[]): string {
  const terms = passages.flatMap(({ text }) => analyze(text));
  const found =
    terms.find((term) => term.word === word) ?? terms.find((term) => term.form === form);
  return found?.text.toLocaleLowerCase('fr') ?? word;
}

/** The query with its misspelt words mended, as the guide writes them; null when none is. */
export function mend({ text, corrections }: Query, passages: readonly Passage[]): string | null {
  if (corrections.length === 0) return null;
  let mended = '';
  let from = 0;
  for (const correction of corrections) {
    mended += text.slice(from, correction.start) + written(correction, passages);
    from = correction.end;
  }
  return mended + text.slice(from);
}
