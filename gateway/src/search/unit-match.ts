import { eachMatch } from './match';
import type { Query } from './query';
import type { LiveSegment } from './segment';
import { tuning, type Tuning } from './tuning';
import type { Unit } from './unit';

/** The documents of a segment that have a unit: with which strength, and by which alternative most. */
export interface UnitMatches {
  documents: Uint16Array;
  strengths: Float32Array;
  by: Uint16Array;
}

const MOST_DOCUMENTS = 65_536;
/** One question at a time uses them: nothing waits in between. All zeros but while a unit is matched. */
const scratch = {
  documents: new Uint16Array(MOST_DOCUMENTS),
  strengths: new Float32Array(MOST_DOCUMENTS),
  best: new Float32Array(MOST_DOCUMENTS),
  by: new Uint16Array(MOST_DOCUMENTS),
};

function matchUnit<Item>(
  { segment, dead }: LiveSegment<Item>,
  unit: Unit,
  saturation: number,
): UnitMatches {
  const { documents, strengths, best, by } = scratch;
  let count = 0;
  unit.alternatives.forEach(({ forms, weight }, rank) =>
    eachMatch(segment, forms, (document, frequency) => {
      if (dead.has(document)) return;
      const strength = (weight * frequency) / (saturation + frequency);
      const before = strengths[document]!;
      if (before === 0) documents[count++] = document;
      // Each way of saying it adds to the others, as doubts multiply: never more than certain.
      strengths[document] = before + strength - before * strength;
      if (strength <= best[document]!) return;
      best[document] = strength;
      by[document] = rank;
    }),
  );
  const own = documents.slice(0, count);
  const matches = {
    documents: own,
    strengths: new Float32Array(count),
    by: new Uint16Array(count),
  };
  for (let at = 0; at < count; at += 1) {
    const document = own[at]!;
    matches.strengths[at] = strengths[document]!;
    matches.by[at] = by[document]!;
    strengths[document] = 0;
    best[document] = 0;
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
