import { eachMatch } from './match';
import type { Query } from './query';
import { reused } from './reused';
import type { LiveSegment } from './segment';
import { tuning, type Tuning } from './tuning';
import type { Unit } from './unit';

/** The documents that have a unit, segment after segment: with which strength, and by which alternative most. */
export interface UnitMatches {
  /** Numbers among those of all segments. */
  documents: Uint32Array;
  strengths: Float32Array;
  by: Uint16Array;
}

/** Zeros but while a unit is matched, save `documents` and `by`. */
const scratch = reused((size) => ({
  documents: new Uint32Array(size),
  strengths: new Float32Array(size),
  best: new Float32Array(size),
  by: new Uint16Array(size),
}));

function matchUnit<Item>(
  segments: readonly LiveSegment<Item>[],
  offsets: readonly number[],
  unit: Unit,
  saturation: number,
): UnitMatches {
  const { documents, strengths, best, by } = scratch(offsets.at(-1)!);
  let count = 0;
  segments.forEach(({ segment, dead }, at) => {
    const offset = offsets[at]!;
    unit.alternatives.forEach(({ forms, weight }, rank) =>
      eachMatch(segment, forms, (own, frequency) => {
        if (dead.size > 0 && dead.has(own)) return;
        const document = offset + own;
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
  });
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
  const isSure = unit.alternatives.map(({ weight }) => weight >= SURE);
  let count = 0;
  for (const rank of by) if (isSure[rank]) count += 1;
  return count;
}

/** What was matched in one collection of documents, before it is scored. */
export interface Matched<Item> {
  segments: readonly LiveSegment<Item>[];
  /** Number of each segment's first document among those of all; the last one is how many there are. */
  offsets: readonly number[];
  units: readonly UnitMatches[];
  /** Number of documents that surely have each unit, and of documents that count. */
  counts: readonly number[];
  total: number;
}

export function match<Item>(
  { units }: Query,
  segments: readonly LiveSegment<Item>[],
  { saturation }: Tuning = tuning,
): Matched<Item> {
  const offsets = offsetsOf(segments);
  const matches = units.map((unit) => matchUnit(segments, offsets, unit, saturation));
  return {
    segments,
    offsets,
    units: matches,
    counts: units.map((unit, rank) => countSure(unit, matches[rank]!)),
    total: segments.reduce((sum, { segment, dead }) => sum + segment.items.length - dead.size, 0),
  };
}

function offsetsOf(segments: readonly LiveSegment<unknown>[]): number[] {
  const offsets = [0];
  for (const { segment } of segments) offsets.push(offsets.at(-1)! + segment.items.length);
  return offsets;
}
