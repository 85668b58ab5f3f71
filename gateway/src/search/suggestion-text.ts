import { analyze } from './analysis/analyze';
import type { Passage } from './passages';
import type { Query, WordCorrection } from './query';

/** A word as the guide writes it, with its accents; as it was found when no passage has it. */
function written({ word }: WordCorrection, passages: readonly Passage[]): string {
  for (const { text } of passages)
    for (const term of analyze(text))
      if (term.word === word) return term.text.toLocaleLowerCase('fr');
  return word;
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
