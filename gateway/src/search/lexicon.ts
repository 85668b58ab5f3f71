import type { Postings } from './postings';
import type { Vocabulary } from './vocabulary';
import { toStem, toStemOnce } from './analysis/form';

/** The words that the guide and its vocabulary know. */
export interface Lexicon {
  /** Number of documents, at most, where a form stands; 0 when it is only in the vocabulary; undefined when nowhere. */
  countOf: (form: string) => number | undefined;
  /** Whether a form is of a term of the vocabulary. */
  isOfTerm: (form: string) => boolean;
  /** Forms of the same family as this one, itself left out. */
  familyOf: (form: string) => readonly string[];
  /** Whether a form, or another of its family, is known. */
  hasFamily: (form: string) => boolean;
  /** Forms that begin with these letters, the most frequent first. */
  beginningWith: (letters: string, limit: number) => readonly string[];
}

const lowerBound = (sorted: readonly string[], value: string): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Enough to find the most frequent ones, few enough to stay quick when two letters begin a thousand words. */
const SCANNED = 200;

export function createLexicon(segments: readonly Postings[], vocabulary: Vocabulary): Lexicon {
  const countIn = (segment: Postings, form: string): number => {
    const term = segment.terms.get(form);
    return term === undefined ? 0 : segment.starts[term + 1]! - segment.starts[term]!;
  };
  const documentCount = (form: string): number => {
    let count = 0;
    for (const segment of segments) count += countIn(segment, form);
    return count;
  };
  const countOf = (form: string): number | undefined => {
    const count = documentCount(form);
    return count > 0 || vocabulary.forms.has(form) ? count : undefined;
  };
  return {
    countOf,
    isOfTerm: (form) => vocabulary.forms.has(form),
    familyOf(form) {
      const stem = toStem(form);
      const family = new Set<string>();
      for (const { stems } of segments) {
        const own = stems.get(stem);
        // Most segments know the same words.
        if (own && !own.every((other) => family.has(other)))
          for (const other of own) family.add(other);
      }
      family.delete(form);
      return [...family];
    },
    hasFamily(form) {
      const stem = toStemOnce(form);
      return segments.some(({ stems }) => stems.has(stem));
    },
    beginningWith(letters, limit) {
      const scanned = limit === Infinity ? Infinity : SCANNED;
      const counts = new Map<string, number>();
      for (const { sorted, starts } of segments) {
        const from = lowerBound(sorted, letters);
        for (let at = from; at < from + scanned && sorted[at]?.startsWith(letters); at += 1) {
          const form = sorted[at]!;
          counts.set(form, (counts.get(form) ?? 0) + starts[at + 1]! - starts[at]!);
        }
      }
      return [...counts]
        .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([form]) => form);
    },
  };
}
