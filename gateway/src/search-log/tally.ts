import { NO_SEARCH, type SearchCounts, type SearchKind, type SearchRow } from './model';

/** Counts by kind of search, oldest first, never more than `most` of them. */
export interface Tally {
  add: (kind: SearchKind, counts: Partial<SearchCounts>) => void;
  /** Takes the oldest out. */
  take: (most: number) => SearchRow[];
  size: () => number;
}

export const keyOf = ({ day, field, terms, filters }: SearchKind): string =>
  JSON.stringify([day, field, terms, filters]);

const plus = (one: SearchCounts, other: Partial<SearchCounts>): SearchCounts => ({
  count: one.count + (other.count ?? 0),
  unanswered: one.unanswered + (other.unanswered ?? 0),
  offered: one.offered + (other.offered ?? 0),
  followed: one.followed + (other.followed ?? 0),
  rankSum: one.rankSum + (other.rankSum ?? 0),
});

/** @param onDrop told of each row that had to leave for another. */
export function createTally(most: number, onDrop: (row: SearchRow) => void): Tally {
  const rows = new Map<string, SearchRow>();

  function dropOldest(): void {
    const [oldest] = rows;
    if (!oldest) return;
    rows.delete(oldest[0]);
    onDrop(oldest[1]);
  }

  return {
    add: (kind, counts) => {
      const key = keyOf(kind);
      const known = rows.get(key);
      if (!known && rows.size >= most) dropOldest();
      rows.set(key, { ...kind, ...plus(known ?? NO_SEARCH, counts) });
    },
    take: (wanted) => {
      const taken = [...rows].slice(0, wanted);
      for (const [key] of taken) rows.delete(key);
      return taken.map(([, row]) => row);
    },
    size: () => rows.size,
  };
}
