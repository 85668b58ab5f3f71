import { raiseCompanions } from './companions';
import { orderByScore } from './order';
import type { Query } from './query';
import { reused } from './reused';
import type { LiveSegment } from './segment';
import { tuning, type Tuning } from './tuning';
import type { Alternative, Unit } from './unit';
import type { Matched, UnitMatches } from './unit-match';

/** A document and its score. */
export interface Hit<Item> {
  item: Item;
  id: string;
  score: number;
  /** Whether it comes with the best one rather than by itself. */
  isCompanion: boolean;
  /** What it has of each unit; computed when asked. */
  parts: () => readonly Part[];
}

/** What a document has of a unit: its part of the score, and the alternative that gave it. */
export interface Part {
  unit: Unit;
  alternative: Alternative;
  /** The unit's weight in the query. */
  weight: number;
  score: number;
}

/** How much a unit tells documents apart (the inverse document frequency of BM25, never negative). */
export const rarity = (total: number, count: number): number =>
  Math.log(1 + (total - count + 0.5) / (count + 0.5));

/** Each unit's weight, in the order of the query's: the rarer it is among all these collections, the heavier. */
export function weigh(
  { units }: Query,
  collections: readonly Pick<Matched<unknown>, 'counts' | 'total'>[],
  { intention, thing }: Tuning = tuning,
): number[] {
  const total = collections.reduce((sum, one) => sum + one.total, 0);
  return units.map((unit, rank) => {
    const count = collections.reduce((sum, { counts }) => sum + counts[rank]!, 0);
    const kind = unit.isIntention ? intention : unit.isKnownThing ? thing : 1;
    return unit.weight * kind * rarity(total, count);
  });
}

/** Documents that have something of a query, the best first, then by identity. */
export interface Ranking<Item> {
  /** The best score; 0 without any. */
  best: number;
  /** How many reach a score. */
  countFrom: (least: number) => number;
  /** The document of this rank, from 0. */
  at: (rank: number) => Hit<Item>;
  /** Its item alone, without what is said of it. */
  itemAt: (rank: number) => Item;
}

export function score<Item>(
  query: Query,
  { segments, offsets, units: matches }: Matched<Item>,
  weights: readonly number[],
  { coordination, companion, tail }: Tuning = tuning,
  companionsOf?: (item: Item) => readonly string[],
): Ranking<Item> {
  const { scores, documents } = scoresOf(query, matches, weights, coordination, offsets.at(-1)!);
  const segmentOf = (document: number): number => {
    let [rank, end] = [0, segments.length - 1];
    while (rank < end) {
      const middle = (rank + end + 1) >>> 1;
      if (offsets[middle]! <= document) rank = middle;
      else end = middle - 1;
    }
    return rank;
  };
  const itemOf = (document: number): Item => {
    const rank = segmentOf(document);
    return segments[rank]!.segment.items[document - offsets[rank]!]!;
  };
  const idOf = (document: number): string => {
    const rank = segmentOf(document);
    return segments[rank]!.segment.ids[document - offsets[rank]!]!;
  };
  const companions = companionsOf
    ? raiseCompanions({
        scores,
        documents,
        idOf,
        itemOf,
        companionsOf,
        share: companion,
        documentOf: (id) => documentOf(segments, offsets, id),
      })
    : new Set<number>();
  const order = orderByScore(scores, union(documents, companions), tail, idOf);
  return {
    best: order.best,
    countFrom: order.countFrom,
    itemAt: (at) => itemOf(order.documentAt(at)),
    at: (at) => {
      const document = order.documentAt(at);
      return {
        item: itemOf(document),
        id: idOf(document),
        score: scores[document]!,
        isCompanion: companions.has(document),
        parts: () => partsOf(query, matches, weights, document, scores[document]!),
      };
    },
  };
}

function union(documents: Uint32Array, companions: Iterable<number>): Uint32Array {
  const others = [...companions].filter((document) => !documents.includes(document));
  const all = new Uint32Array(documents.length + others.length);
  all.set(documents);
  all.set(others, documents.length);
  return all;
}

function documentOf(
  segments: readonly LiveSegment<unknown>[],
  offsets: readonly number[],
  id: string,
): number | undefined {
  for (const [rank, { documentOf: find, dead }] of segments.entries()) {
    const own = find(id);
    if (own !== undefined && !dead.has(own)) return offsets[rank]! + own;
  }
  return undefined;
}

/** What each unit gave to a document's score. */
function partsOf(
  { units }: Query,
  matches: readonly UnitMatches[],
  weights: readonly number[],
  document: number,
  whole: number,
): Part[] {
  const parts = units.flatMap((unit, rank) => {
    const { documents, strengths, by } = matches[rank]!;
    const at = documents.indexOf(document);
    if (at < 0) return [];
    const weight = weights[rank]!;
    return [
      { unit, weight, alternative: unit.alternatives[by[at]!]!, score: weight * strengths[at]! },
    ];
  });
  const sum = parts.reduce((total, part) => total + part.score, 0);
  return parts.map((part) => ({ ...part, score: (part.score / sum) * whole }));
}

/** Zeros but while a query is scored, save `found`. */
const scratch = reused((size) => ({
  sums: new Float64Array(size),
  covered: new Float64Array(size),
  isFound: new Uint8Array(size),
  found: new Uint32Array(size),
}));

/** The score of each document, and the documents that have one. */
function scoresOf(
  { units }: Query,
  matches: readonly UnitMatches[],
  weights: readonly number[],
  coordination: number,
  size: number,
): { scores: Float64Array; documents: Uint32Array } {
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const { sums, covered, isFound, found } = scratch(size);
  let count = 0;
  matches.forEach(({ documents, strengths }, rank) => {
    const weight = weights[rank]!;
    const { isIntention } = units[rank]!;
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at]!;
      sums[document]! += weight * strengths[at]!;
      covered[document]! += weight;
      // An intention finds nothing by itself.
      if (isIntention || isFound[document]) continue;
      isFound[document] = 1;
      found[count++] = document;
    }
  });
  const scores = new Float64Array(size);
  const documents = found.slice(0, count);
  for (const document of documents)
    scores[document] =
      sums[document]! * (coordination + ((1 - coordination) * covered[document]!) / whole);
  for (const one of matches)
    for (const document of one.documents)
      sums[document] = covered[document] = isFound[document] = 0;
  return { scores, documents };
}
