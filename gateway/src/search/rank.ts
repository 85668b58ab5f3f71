import { eachMatch } from './match';
import type { Alternative, Query, Unit } from './query';
import type { LiveSegment } from './segment';

/** What may be tuned, each by measure (`npm run bench:search`). */
export interface Tuning {
  /** Weight at which a document has said half of what repeating can say. */
  saturation: number;
  /** How much an intention pushes. */
  intention: number;
  /** How much a thing of the vocabulary counts beside a plain word. */
  thing: number;
  /** Share of the score kept by a document that answers a small part of the query. */
  coordination: number;
}

export const tuning: Tuning = { saturation: 6, intention: 0.25, thing: 1.3, coordination: 0.4 };

/** A document and its score. */
export interface Hit<Item> {
  item: Item;
  id: string;
  score: number;
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

/** The documents of a segment that have a unit: with which strength, and by which alternative. */
interface UnitMatches {
  documents: Uint16Array;
  strengths: Float32Array;
  by: Uint8Array;
}

const MOST_DOCUMENTS = 65_536;
/** One question at a time uses them: nothing waits in between. All zeros but while a unit is matched. */
const scratch = {
  documents: new Uint16Array(MOST_DOCUMENTS),
  strengths: new Float32Array(MOST_DOCUMENTS),
  by: new Uint8Array(MOST_DOCUMENTS),
};

function matchUnit<Item>(
  { segment, dead }: LiveSegment<Item>,
  unit: Unit,
  saturation: number,
): UnitMatches {
  const { documents, strengths, by } = scratch;
  let count = 0;
  unit.alternatives.forEach(({ forms, weight }, rank) =>
    eachMatch(segment, forms, (document, frequency) => {
      const strength = (weight * frequency) / (saturation + frequency);
      if (strength <= strengths[document]! || dead.has(document)) return;
      if (strengths[document] === 0) documents[count++] = document;
      strengths[document] = strength;
      by[document] = rank;
    }),
  );
  const own = documents.slice(0, count);
  const matches = {
    documents: own,
    strengths: new Float32Array(count),
    by: new Uint8Array(count),
  };
  for (let at = 0; at < count; at += 1) {
    const document = own[at]!;
    matches.strengths[at] = strengths[document]!;
    matches.by[at] = by[document]!;
    strengths[document] = 0;
  }
  return matches;
}

/** An alternative of this weight says the same thing; a lighter one only has something to do with it. */
const SURE = 0.5;

function countSure(unit: Unit, { by }: UnitMatches): number {
  let count = 0;
  for (const rank of by) if (unit.alternatives[rank]!.weight >= SURE) count += 1;
  return count;
}

/** How much a unit tells documents apart (the inverse document frequency of BM25, never negative). */
export const rarity = (total: number, count: number): number =>
  Math.log(1 + (total - count + 0.5) / (count + 0.5));

/** What was matched in one collection of documents, before it is scored. */
export interface Matched<Item> {
  segments: readonly LiveSegment<Item>[];
  /** For each segment, each unit. */
  units: readonly (readonly UnitMatches[])[];
  /** Number of documents that surely have each unit, and of documents. */
  counts: readonly number[];
  total: number;
}

export function match<Item>(
  { units }: Query,
  segments: readonly LiveSegment<Item>[],
  { saturation }: Tuning = tuning,
): Matched<Item> {
  const matches = segments.map((one) => units.map((unit) => matchUnit(one, unit, saturation)));
  return {
    segments,
    units: matches,
    counts: units.map((unit, rank) =>
      matches.reduce((sum, one) => sum + countSure(unit, one[rank]!), 0),
    ),
    total: segments.reduce((sum, { segment, dead }) => sum + segment.items.length - dead.size, 0),
  };
}

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
  { coordination }: Tuning = tuning,
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
  const idOf = (document: number): string => {
    const { rank, own } = placeOf(document);
    return segments[rank]!.segment.ids[own]!;
  };
  const order = orderByScore(scores, idOf);
  return {
    best: order.length > 0 ? scores[order[0]!]! : 0,
    countFrom: (least) => {
      let [low, high] = [0, order.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (scores[order[middle]!]! >= least) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    itemAt: (at) => {
      const { rank, own } = placeOf(order[at]!);
      return segments[rank]!.segment.items[own]!;
    },
    at: (at) => {
      const document = order[at]!;
      const { rank, own } = placeOf(document);
      const { items, ids } = segments[rank]!.segment;
      return {
        item: items[own]!,
        id: ids[own]!,
        score: scores[document]!,
        parts: () => partsOf(query, matches[rank]!, weights, own, scores[document]!),
      };
    },
  };
}

function offsetsOf(segments: readonly LiveSegment<unknown>[]): number[] {
  const offsets = [0];
  for (const { segment } of segments) offsets.push(offsets.at(-1)! + segment.items.length);
  return offsets;
}

const STEPS = 2 ** 31;
const MOST_NUMBERS = 2 ** 21;

/**
 * Numbers of the documents that scored, the best first. Sorted as plain numbers, a score and a document in each: twenty
 * thousand objects would cost more to sort and to forget than all the rest of a search.
 */
function orderByScore(scores: Float64Array, idOf: (document: number) => string): Uint32Array {
  let best = 0;
  let count = 0;
  for (const one of scores) {
    if (one > best) best = one;
    if (one > 0) count += 1;
  }
  const keys = new Float64Array(count);
  count = 0;
  scores.forEach((one, document) => {
    if (one > 0) keys[count++] = Math.floor((1 - one / best) * STEPS) * MOST_NUMBERS + document;
  });
  keys.sort();
  const order = Uint32Array.from(keys, (key) => key % MOST_NUMBERS);
  return inIdentityOrder(order, keys, scores, idOf);
}

// Documents that scored alike stand by identity, as on every gateway, however its segments were cut.
function inIdentityOrder(
  order: Uint32Array,
  keys: Float64Array,
  scores: Float64Array,
  idOf: (document: number) => string,
): Uint32Array {
  const stepOf = (at: number): number => Math.floor(keys[at]! / MOST_NUMBERS);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && stepOf(to) === stepOf(from)) to += 1;
    if (to > from + 1) {
      const alike = Array.from(order.subarray(from, to), (document) => ({
        document,
        id: idOf(document),
        score: scores[document]!,
      })).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      order.set(
        alike.map(({ document }) => document),
        from,
      );
    }
    from = to;
  }
  return order;
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
