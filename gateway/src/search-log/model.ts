/** What a resolver tells of a search once it has answered it. */
export interface Search {
  /**
   * The reader's words as typed, or the whole query in one: what must not be kept is told better in a sentence, which goes
   * no further than this call.
   */
  readonly words: readonly string[];
  /** Arguments that narrow the answer, by name. */
  readonly filters: Readonly<Record<string, unknown>> | null | undefined;
  readonly resultCount: number;
  readonly field: SearchField;
}

export type SearchField = 'search' | 'orient';

/** What the resolvers of one request tell the log. */
export interface SearchRecorder {
  record: (search: Search) => void;
  /**
   * For a page that shows what the last search found: a random token, the same for every reader of the same search in the
   * hour, by which the page says that one of its results was opened. Null when nothing was found, or nothing kept.
   */
  followToken: () => string | null;
}

/** Searches that nothing tells apart: never who asked, nor the sentence. */
export interface SearchKind {
  /** ISO 8601 day in France. */
  readonly day: string;
  readonly field: SearchField;
  /** Sorted: the order of the words is not kept. */
  readonly terms: readonly string[];
  /** Sorted: `phases:WORKS`, or a name alone when its value is free text. */
  readonly filters: readonly string[];
}

/** How often. */
export interface SearchCounts {
  readonly count: number;
  /** Without result. */
  readonly unanswered: number;
  /** With results, on a page that tells when one is opened. */
  readonly offered: number;
  /** Of these, with a result that was opened. */
  readonly followed: number;
  /** Of the ranks of opened results, from 1. */
  readonly rankSum: number;
}

export interface SearchRow extends SearchKind, SearchCounts {}

export const NO_SEARCH: SearchCounts = {
  count: 0,
  unanswered: 0,
  offered: 0,
  followed: 0,
  rankSum: 0,
};
