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
const rarity = (total: number, count: number): number =>
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

/** Documents that have something of a query, each with its score, in no order. */
export interface Scored<Item> {
  /** The best score; 0 without any. */
  best: number;
  /** Those that reach a score, the best first, then by identity. */
  hits: (least: number) => Hit<Item>[];
}

export function score<Item>(
  query: Query,
  { segments, units: matches }: Matched<Item>,
  weights: readonly number[],
  { coordination }: Tuning = tuning,
): Scored<Item> {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const scores = segments.map(({ segment }, rank) =>
    scoreSegment(query, matches[rank]!, segment.items.length, weights, (sum, covered) =>
      whole === 0 ? 0 : sum * (coordination + ((1 - coordination) * covered) / whole),
    ),
  );
  return {
    best: scores.reduce((most, one) => one.reduce((a, b) => (b > a ? b : a), most), 0),
    hits: (least) => {
      const hits: Hit<Item>[] = [];
      segments.forEach(({ segment }, rank) =>
        scores[rank]!.forEach((own, document) => {
          if (own <= 0 || own < least) return;
          const item = segment.items[document]!;
          const parts = () => partsOf(query, matches[rank]!, weights, document, own);
          hits.push({ item, id: segment.ids[document]!, score: own, parts });
        }),
      );
      return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    },
  };
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
  size: number,
  weights: readonly number[],
  toScore: (sum: number, covered: number) => number,
): Float64Array {
  const sums = new Float64Array(size);
  const covered = new Float64Array(size);
  const isFound = new Uint8Array(size);
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
  for (let document = 0; document < size; document += 1)
    sums[document] = isFound[document] ? toScore(sums[document]!, covered[document]!) : 0;
  return sums;
}
