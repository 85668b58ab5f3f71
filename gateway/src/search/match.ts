import { SLACK } from './phrase';
import type { Postings } from './postings';

/** Calls `visit` for each document that has these forms: near one another when there are several. */
export function eachMatch(
  postings: Postings,
  forms: readonly string[],
  visit: (document: number, weight: number) => void,
): void {
  const terms: number[] = [];
  for (const form of forms) {
    const term = postings.terms.get(form);
    if (term === undefined) return;
    terms.push(term);
  }
  if (terms.length > 1) return eachPhrase(postings, terms, visit);
  const { starts, documents, weights } = postings;
  const end = starts[terms[0]! + 1]!;
  for (let at = starts[terms[0]!]!; at < end; at += 1) visit(documents[at]!, weights[at]!);
}

function eachPhrase(
  postings: Postings,
  terms: readonly number[],
  visit: (document: number, weight: number) => void,
): void {
  const { starts, documents } = postings;
  const at = terms.map((term) => starts[term]!);
  const ends = terms.map((term) => starts[term + 1]!);
  let rarest = 0;
  for (let rank = 1; rank < terms.length; rank += 1)
    if (ends[rank]! - at[rank]! < ends[rarest]! - at[rarest]!) rarest = rank;
  for (; at[rarest]! < ends[rarest]!; at[rarest]! += 1) {
    const document = documents[at[rarest]!]!;
    if (!advanceTo(document, documents, at, ends)) continue;
    const weight = phraseWeight(postings, at, rarest);
    if (weight > 0) visit(document, weight);
  }
}

/** Moves each list to the document; whether all of them have it. */
function advanceTo(
  document: number,
  documents: Uint16Array,
  at: number[],
  ends: readonly number[],
): boolean {
  for (let rank = 0; rank < at.length; rank += 1) {
    let place = at[rank]!;
    const end = ends[rank]!;
    while (place < end && documents[place]! < document) place += 1;
    at[rank] = place;
    if (place === end || documents[place] !== document) return false;
  }
  return true;
}

// As often as the words stand together, each time at the weight of the one that weighs least.
function phraseWeight(postings: Postings, at: readonly number[], rarest: number): number {
  const { positions, positionStarts } = postings;
  const to = positionStarts[at[rarest]! + 1]!;
  let times = 0;
  for (let place = positionStarts[at[rarest]!]!; place < to; place += 1)
    if (areNear(postings, at, positions[place]!)) times += 1;
  return times === 0 ? 0 : times * leastWeight(postings, at);
}

function areNear({ positions, positionStarts }: Postings, at: readonly number[], position: number) {
  const reach = at.length - 1 + SLACK;
  for (const posting of at) {
    let place = positionStarts[posting]!;
    const end = positionStarts[posting + 1]!;
    while (place < end && positions[place]! < position - reach) place += 1;
    if (place === end || positions[place]! > position + reach) return false;
  }
  return true;
}

function leastWeight({ positionStarts, weights }: Postings, at: readonly number[]): number {
  let least = Infinity;
  for (const posting of at)
    least = Math.min(
      least,
      weights[posting]! / (positionStarts[posting + 1]! - positionStarts[posting]!),
    );
  return least;
}
