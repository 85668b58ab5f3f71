import type { Alternative, Query, Unit } from './query';
import type { Segment } from './segment';

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

/** What a document scored, and by which way of saying each thing of the query. */
export interface Hit {
  id: string;
  score: number;
  /** Share of the query that the document has something of, from 0 to 1. */
  share: number;
  /** For each unit that the document has: its part of the score, and the alternative that gave it. */
  parts: readonly { unit: Unit; score: number; alternative: Alternative; strength: number }[];
}

export interface LiveSegment {
  segment: Segment;
  dead: ReadonlySet<number>;
}

/** Calls `visit` for each document that has these forms: near one another when there are several. */
function eachMatch(
  segment: Segment,
  forms: readonly string[],
  visit: (document: number, weight: number) => void,
): void {
  const terms: number[] = [];
  for (const form of forms) {
    const term = segment.terms.get(form);
    if (term === undefined) return;
    terms.push(term);
  }
  if (terms.length === 1) {
    const [from, to] = [segment.starts[terms[0]!]!, segment.starts[terms[0]! + 1]!];
    for (let at = from; at < to; at += 1) visit(segment.documents[at]!, segment.weights[at]!);
    return;
  }
  eachPhrase(segment, terms, visit);
}

function eachPhrase(
  segment: Segment,
  terms: readonly number[],
  visit: (document: number, weight: number) => void,
): void {
  const { starts, documents } = segment;
  const at = terms.map((term) => starts[term]!);
  const ends = terms.map((term) => starts[term + 1]!);
  const rarest = terms.reduce(
    (best, _term, rank) => (ends[rank]! - at[rank]! < ends[best]! - at[best]! ? rank : best),
    0,
  );
  for (; at[rarest]! < ends[rarest]!; at[rarest]! += 1) {
    const document = documents[at[rarest]!]!;
    const isEverywhere = terms.every((_term, rank) => {
      while (at[rank]! < ends[rank]! && documents[at[rank]!]! < document) at[rank]! += 1;
      return at[rank]! < ends[rank]! && documents[at[rank]!] === document;
    });
    if (!isEverywhere) continue;
    const weight = phraseWeight(segment, at, rarest);
    if (weight > 0) visit(document, weight);
  }
}

/** Words that may stand between those of a phrase. */
const SLACK = 1;

// As often as the words stand together, each time at the weight of the one that weighs least.
function phraseWeight(segment: Segment, at: readonly number[], rarest: number): number {
  const { positions, positionStarts, weights } = segment;
  const reach = at.length - 1 + SLACK;
  const placesOf = (posting: number): [number, number] => [
    positionStarts[posting]!,
    positionStarts[posting + 1]!,
  ];
  const isNear = (posting: number, position: number): boolean => {
    const [from, to] = placesOf(posting);
    for (let place = from; place < to; place += 1)
      if (Math.abs(positions[place]! - position) <= reach) return true;
    return false;
  };
  let times = 0;
  const [from, to] = placesOf(at[rarest]!);
  for (let place = from; place < to; place += 1)
    if (at.every((posting, rank) => rank === rarest || isNear(posting, positions[place]!)))
      times += 1;
  if (times === 0) return 0;
  const each = at.map((posting) => {
    const [first, end] = placesOf(posting);
    return weights[posting]! / (end - first);
  });
  return times * Math.min(...each);
}

/** Strength with which each document of a segment has a unit, and by which alternative; nothing: 0. */
interface UnitMatches {
  strengths: Float32Array;
  by: Uint8Array;
  documents: number[];
}

function matchUnit({ segment, dead }: LiveSegment, unit: Unit, saturation: number): UnitMatches {
  const size = segment.ids.length;
  const matches: UnitMatches = {
    strengths: new Float32Array(size),
    by: new Uint8Array(size),
    documents: [],
  };
  const { strengths, by, documents } = matches;
  unit.alternatives.slice(0, 255).forEach(({ forms, weight }, rank) =>
    eachMatch(segment, forms, (document, frequency) => {
      const strength = (weight * frequency) / (saturation + frequency);
      if (strength <= strengths[document]! || dead.has(document)) return;
      if (strengths[document] === 0) documents.push(document);
      strengths[document] = strength;
      by[document] = rank;
    }),
  );
  return matches;
}

/** An alternative of this weight says the same thing; a lighter one only has something to do with it. */
const SURE = 0.5;

const countSure = (unit: Unit, { documents, by }: UnitMatches): number =>
  documents.filter((one) => unit.alternatives[by[one]!]!.weight >= SURE).length;

/** How much a unit tells documents apart (the inverse document frequency of BM25, never negative). */
const rarity = (total: number, count: number): number =>
  Math.log(1 + (total - count + 0.5) / (count + 0.5));

/** What each unit of a query weighs, and what each document scored: the best first, then by identity. */
export interface Ranking {
  hits: readonly Hit[];
  /** Each unit's weight, in the order of the query's. */
  unitWeights: readonly number[];
}

export function rank(
  query: Query,
  segments: readonly LiveSegment[],
  { saturation, intention, thing, coordination }: Tuning = tuning,
): Ranking {
  const { units } = query;
  const total = segments.reduce((sum, { segment, dead }) => sum + segment.ids.length - dead.size, 0);
  const matches = segments.map((one) => units.map((unit) => matchUnit(one, unit, saturation)));
  const unitWeights = units.map((unit, rankOfUnit) => {
    const count = matches.reduce((sum, one) => sum + countSure(unit, one[rankOfUnit]!), 0);
    const kind = unit.isIntention ? intention : unit.isKnownThing ? thing : 1;
    return unit.weight * kind * rarity(total, count);
  });
  const whole = unitWeights.reduce((sum, weight) => sum + weight, 0);
  const hits: Hit[] = [];
  segments.forEach(({ segment }, rankOfSegment) => {
    const own = matches[rankOfSegment]!;
    const seen = new Set<number>();
    units.forEach((unit, rankOfUnit) => {
      // An intention finds nothing by itself.
      if (!unit.isIntention) for (const one of own[rankOfUnit]!.documents) seen.add(one);
    });
    for (const document of seen) {
      const parts = units.flatMap((unit, rankOfUnit) => {
        const strength = own[rankOfUnit]!.strengths[document]!;
        if (strength === 0) return [];
        const alternative = unit.alternatives[own[rankOfUnit]!.by[document]!]!;
        return [{ unit, alternative, strength, score: unitWeights[rankOfUnit]! * strength, weight: unitWeights[rankOfUnit]! }];
      });
      const covered = parts.reduce((sum, { weight }) => sum + weight, 0);
      const share = whole === 0 ? 0 : covered / whole;
      const score =
        parts.reduce((sum, part) => sum + part.score, 0) *
        (coordination + (1 - coordination) * share);
      hits.push({ id: segment.ids[document]!, score, share, parts });
    }
  });
  hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { hits, unitWeights };
}
