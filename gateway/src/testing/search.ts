import { readQuery } from './run-query';
import type { Guide } from '../guide/guide';

export const SEARCH = `query($query: String!, $filter: SheetFilter, $first: Int, $after: String, $last: Int, $before: String) {
  search(query: $query, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount suggestion
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor rank matchedWords node { reference }
      highlights { field fragments { text isMatch } } explanation }
    nearbyThemes { code } signposts { title }
  }
}`;

export interface Found {
  totalCount: number;
  suggestion: string | null;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: {
    cursor: string;
    rank: number;
    matchedWords: string[];
    node: { reference: string };
    highlights: { field: string; fragments: { text: string; isMatch: boolean }[] }[];
    explanation: string[];
  }[];
  nearbyThemes: { code: string }[];
  signposts: { title: string }[];
}

/** What a guide answers to a text. */
export async function search(of: Guide, query: string, rest: Record<string, unknown> = {}) {
  const { search: found } = await readQuery(of, SEARCH, { query, ...rest });
  return found as Found;
}

/** References of the sheets found, in order. */
export const referencesOf = ({ edges }: Found): string[] => edges.map(({ node }) => node.reference);
