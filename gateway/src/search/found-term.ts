import type { Lexicon } from './lexicon';
import type { Vocabulary, VocabularyTerm } from './vocabulary';
import { formsAt, type Word } from './words';

/** A term of the vocabulary, and the words of a text that say it. */
export interface FoundTerm {
  term: VocabularyTerm;
  words: readonly Word[];
}

/** The longest term of the vocabulary that the first word begins, the others near it and in any order. */
export function longestTerm(
  words: readonly Word[],
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): FoundTerm | undefined {
  const first = words[0]!;
  const candidates = [
    ...formsAt(first).flatMap((form) => vocabulary.byForm.get(form) ?? []),
    ...first.withinTerm
      .flatMap((form) => vocabulary.byForm.get(form) ?? [])
      .filter(({ forms }) => forms.length > 1),
  ];
  let best: FoundTerm | undefined;
  for (const term of candidates) {
    if (term.forms.length < (best?.term.forms.length ?? 0)) continue;
    if (term.isPlace && isTold(term, lexicon)) continue;
    const saying = wordsSaying(words, term);
    if (saying && (!best || isCloser({ term, words: saying }, best)))
      best = { term, words: saying };
  }
  return best;
}

const isCloser = (one: FoundTerm, other: FoundTerm): boolean =>
  one.words.length > other.words.length ||
  (one.words.length === other.words.length && spanOf(one) < spanOf(other));

const spanOf = ({ words }: FoundTerm): number => words.at(-1)!.end - words[0]!.start;

// A place that sheets speak of says something of the need: « La Hague ».
const isTold = ({ forms }: VocabularyTerm, lexicon: Lexicon): boolean =>
  forms.length === 1 && (lexicon.countOf(forms[0]!) ?? 0) > 0;

/** Words that may stand within a term: « le toit de l’école fuit » says « le toit fuit ». */
const WITHIN = 1;

/** The words that say a term, the first one among them; undefined when they do not. */
function wordsSaying(
  words: readonly Word[],
  { forms, isPlace }: VocabularyTerm,
): readonly Word[] | undefined {
  const missing = new Set(forms);
  const saying: Word[] = [];
  const reach = forms.length + (forms.length > 1 && !isPlace ? WITHIN : 0);
  for (const word of words.slice(0, reach)) {
    const form = [...formsAt(word), ...word.withinTerm].find((one) => missing.has(one));
    if (form !== undefined) {
      missing.delete(form);
      saying.push(word);
    } else if (saying.length === 0) return undefined;
  }
  return missing.size === 0 ? saying : undefined;
}
