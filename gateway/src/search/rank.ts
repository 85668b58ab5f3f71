import { raiseCompanions } from './companions';
import { orderByScore } from './order';
import type { Query } from './query';
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
  { segments, units: matches }: Matched<Item>,
  weights: readonly number[],
  { coordination, companion, tail }: Tuning = tuning,
  companionsOf: (item: Item) => readonly string[] = () => [],
): Ranking<Item> {
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const offsets = offsetsOf(segments);
  const scores = new Float64Array(offsets.at(-1)!);
  segments.forEach((_one, rank) =>
    scoreSegment(
      query,
      matches[rank]!,
      scores.subarray(offsets[rank], offsets[rank + 1]),
      weights,
      whole,
      coordination,
    ),
  );
  const placeOf = (document: number): { rank: number; own: number } => {
    let [rank, end] = [0, segments.length - 1];
    while (rank < end) {
      const middle = (rank + end + 1) >>> 1;
      if (offsets[middle]! <= document) rank = middle;
      else end = middle - 1;
    }
    return { rank, own: document - offsets[rank]! };
  };
  const itemOf = (document: number): Item => {
    const { rank, own } = placeOf(document);
    return segments[rank]!.segment.items[own]!;
  };
  const idOf = (document: number): string => {
    const { rank, own } = placeOf(document);
    return segments[rank]!.segment.ids[own]!;
  };
  const companions = raiseCompanions({
    scores,
    idOf,
    itemOf,
    companionsOf,
    share: companion,
    documentOf: (id) => documentOf(segments, offsets, id),
  });
  const order = orderByScore(scores, tail, idOf);
  return {
    best: order.length > 0 ? scores[order.documentAt(0)]! : 0,
    countFrom: (least) => {
      if (least <= 0) return order.length;
      let [low, high] = [0, order.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (scores[order.documentAt(middle)]! >= least) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    itemAt: (at) => itemOf(order.documentAt(at)),
    at: (at) => {
      const document = order.documentAt(at);
      const { rank, own } = placeOf(document);
      const { items, ids } = segments[rank]!.segment;
      return {
        item: items[own]!,
        id: ids[own]!,
        score: scores[document]!,
        isCompanion: companions.has(document),
        parts: () => partsOf(query, matches[rank]!, weights, own, scores[document]!),
      };
    },
  };
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

function offsetsOf(segments: readonly LiveSegment<unknown>[]): number[] {
  const offsets = [0];
  for (const { segment } of segments) offsets.push(offsets.at(-1)! + segment.items.length);
  return offsets;
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

function scoreSegment(
  { units }: Query,
  matches: readonly UnitMatches[],
  sums: Float64Array,
  weights: readonly number[],
  whole: number,
  coordination: number,
): void {
  const covered = new Float64Array(sums.length);
  const isFound = new Uint8Array(sums.length);
  units.forEach(({ isIntention }, rank) => {
    const { strengths, documents } = matches[rank]!;
    const weight = weights[rank]!;
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at]!;
      sums[document]! += weight * strengths[at]!;
      covered[document]! += weight;
      // An intention finds nothing by itself.
      if (!isIntention) isFound[document] = 1;
    }
  });
  for (let document = 0; document < sums.length; document += 1)
    sums[document]! *= isFound[document]
      ? coordination + ((1 - coordination) * covered[document]!) / whole
      : 0;
}
