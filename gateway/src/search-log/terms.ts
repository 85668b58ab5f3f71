import { fold } from '../fold';
import { analyze, isManner } from '../search/analysis/analyze';
import { isFirstName } from './first-names';

/** A set of more words is a sentence: nobody else will ever type it, and it would say too much of who did. */
const MOST_TERMS = 12;
const LONGEST_TERM = 40;

/** « M. » with its point: « m’aider » is nobody. */
const CIVILITY = /^(m\.|mm\.?|mr\.?|mmes?\.?|mlles?\.?|madame|monsieur|mesdames|messieurs|dr\.?)$/;
const ADDRESS = /@|^(https?:|www\.)/i;

/**
 * What may be kept of a search: its words that say something, each once, in alphabetical order. Without e-mails, addresses,
 * numbers, first names and what follows « Mme »; unless the editors' vocabulary has the word, but for e-mails and numbers.
 * @param words as typed, or whole sentences: an e-mail is told by its « @ », a person by « Mme ».
 */
export function termsOf(
  words: readonly string[],
  isVocabulary: (folded: string) => boolean,
): string[] {
  const pieces = words.flatMap((word) => word.split(/\s+/)).filter((piece) => piece !== '');
  const terms = new Map<string, string>();
  pieces.forEach((piece, rank) => {
    if (ADDRESS.test(piece) || CIVILITY.test(fold(piece))) return;
    const isNamed = CIVILITY.test(fold(pieces[rank - 1] ?? ''));
    for (const { word, text } of analyze(piece))
      if (mayBeKept(word, isNamed, isVocabulary(word))) terms.set(word, toTerm(text));
  });
  if (terms.size > MOST_TERMS) return [];
  const sorted = [...terms].sort(([one], [other]) => (one < other ? -1 : 1));
  const telling = sorted.filter(([word]) => !isManner(word));
  return (telling.length > 0 ? telling : sorted).map(([, term]) => term);
}

function mayBeKept(word: string, isNamed: boolean, isTold: boolean): boolean {
  if (word.length > LONGEST_TERM || /^\d+$/.test(word)) return false;
  const isNobody = !isFirstName(word) && !/\d/.test(word);
  return isNamed ? isTold && isNobody : isTold || isNobody;
}

const toTerm = (text: string): string => text.normalize('NFC').toLowerCase();
