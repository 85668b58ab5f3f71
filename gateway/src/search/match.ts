import { derived } from '../guide/derived';
import { SLACK } from './phrase';
import type { Postings } from './postings';

/** Calls `visit` for each document that has these forms: near one another when there are several. */
export function eachMatch(
  postings: Postings,
  forms: readonly string[],
  visit: (document: number, weight: number) => void,
): void {
  if (!forms.every((form) => postings.terms.has(form))) return;
  if (forms.length > 1) {
    const { documents, weights } = phrasesOf(postings)(forms);
    for (let at = 0; at < documents.length; at += 1) visit(documents[at]!, weights[at]!);
  } else {
    const { starts, documents, weights } = postings;
    const term = postings.terms.get(forms[0]!)!;
    const end = starts[term + 1]!;
    for (let at = starts[term]!; at < end; at += 1) visit(documents[at]!, weights[at]!);
  }
}

/** The documents where words stand together, and what that weighs in each. */
interface Phrase {
  documents: Uint16Array;
  weights: Float64Array;
}

/**
 * Looked for once in a segment, which never changes, and kept as long as both it and the vocabulary that says the phrase:
 * where two words are everywhere, finding them side by side costs more than all the rest of a search.
 */
const phrasesOf = derived((postings: Postings) =>
  derived((forms: readonly string[]) => findPhrase(postings, forms)),
);

function findPhrase(postings: Postings, forms: readonly string[]): Phrase {
  const found: number[] = [];
  const weights: number[] = [];
  const { starts, documents } = postings;
  const terms = forms.map((form) => postings.terms.get(form)!);
  const at = terms.map((term) => starts[term]!);
  const ends = terms.map((term) => starts[term + 1]!);
  let rarest = 0;
  for (let rank = 1; rank < terms.length; rank += 1)
    if (ends[rank]! - at[rank]! < ends[rarest]! - at[rarest]!) rarest = rank;
  for (; at[rarest]! < ends[rarest]!; at[rarest]! += 1) {
    const document = documents[at[rarest]!]!;
    if (!advanceTo(document, documents, at, ends)) continue;
    const weight = phraseWeight(postings, at, rarest);
    if (weight === 0) continue;
    found.push(document);
    weights.push(weight);
  }
  return { documents: Uint16Array.from(found), weights: Float64Array.from(weights) };
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
