import { fold } from '../fold';
import { isFirstName } from './first-names';

/** A set of more words is a sentence: nobody else will ever type it, and it would say too much of who did. */
const MOST_TERMS = 12;
const LONGEST_TERM = 40;

/** « M. » with its point: « m’aider » is nobody. */
const CIVILITY = /^(m\.|mm\.?|mr\.?|mmes?\.?|mlles?\.?|madame|monsieur|mesdames|messieurs|dr\.?)$/;
const ADDRESS = /@|^(https?:|www\.)/i;

/**
 * What may be kept of a search: its words, each once, in alphabetical order. Without e-mails, addresses, numbers, first
 * names and what follows « Mme »; unless the editors' vocabulary has the word, but for e-mails and numbers.
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
    for (const term of toTerms(piece)) {
      const folded = fold(term);
      const isTold = isVocabulary(folded);
      const isSafe = !isFirstName(folded) && !/\d/.test(folded);
      if (isNamed ? isTold && isSafe : isTold || isSafe) terms.set(folded, term);
    }
  });
  if (terms.size > MOST_TERMS) return [];
  return [...terms].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, term]) => term);
}

/** « L’école » is « école »; a number says nothing that may be kept. */
const toTerms = (piece: string): string[] =>
  (
    piece
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((term) => term.length > 1 && term.length <= LONGEST_TERM && !/^\d+$/.test(term));
