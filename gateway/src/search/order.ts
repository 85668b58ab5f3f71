/** Documents by rank, the best first. */
export interface Order {
  length: number;
  /** The best score; 0 without any. */
  best: number;
  /** How many reach a score. */
  countFrom: (least: number) => number;
  documentAt: (rank: number) => number;
}

/** Parts as short as this are sorted whole. */
const SHORT = 32;

/**
 * Documents that scored at least such a share of the best, the best first; those that scored alike stand by identity, as on
 * every gateway, however its segments were cut. A page shows twenty of twenty thousand: a quicksort that goes on only around
 * the rank that is looked at (Paredes, Navarro: « Optimal Incremental Sorting », 2006).
 * @param documents are put in order where they are.
 */
export function orderByScore(
  scores: Float64Array,
  documents: Uint32Array,
  share: number,
  idOf: (document: number) => string,
): Order {
  let best = 0;
  for (const document of documents) if (scores[document]! > best) best = scores[document]!;
  const order = keepFrom(documents, scores, best * share);
  const { length } = order;
  /** Whether all that stands before a rank is better than all that stands from it on. */
  const isParted = new Uint8Array(length + 1);
  isParted[0] = 1;
  isParted[length] = 1;

  const compare = (one: number, other: number): number =>
    scores[other]! - scores[one]! || (idOf(one) < idOf(other) ? -1 : 1);

  /** By a sample, so that the first look sets most documents aside at once; never the last document. */
  function soonAfter(rank: number): number {
    const sample = Uint32Array.from(
      { length: SHORT },
      (_none, at) => order[Math.floor((at * length) / SHORT)]!,
    ).sort(compare);
    return sample[Math.min(Math.floor((rank * SHORT) / length) + 1, SHORT - 2)]!;
  }

  function sortAround(rank: number): void {
    let from = isParted.lastIndexOf(1, rank);
    let to = isParted.indexOf(1, rank + 1);
    while (to - from > SHORT) {
      const around = order.subarray(from, to);
      const pivot = around.length === length ? soonAfter(rank) : around[(around.length - 1) >>> 1]!;
      const middle = from + part(around, pivot, scores, idOf);
      isParted[middle] = 1;
      if (rank < middle) to = middle;
      else from = middle;
    }
    order.subarray(from, to).sort(compare);
    isParted.fill(1, from, to);
  }

  return {
    length,
    best,
    countFrom(least) {
      let count = 0;
      for (const document of order) if (scores[document]! >= least) count += 1;
      return count;
    },
    documentAt(rank) {
      if (isParted[rank] === 0 || isParted[rank + 1] === 0) sortAround(rank);
      return order[rank]!;
    },
  };
}

function keepFrom(documents: Uint32Array, scores: Float64Array, least: number): Uint32Array {
  let count = 0;
  for (const document of documents)
    if (scores[document]! > 0 && scores[document]! >= least) documents[count++] = document;
  return documents.subarray(0, count);
}

/** Puts what is better than one of the documents before what is worse (Hoare); where the second part begins. */
function part(
  documents: Uint32Array,
  pivot: number,
  scores: Float64Array,
  idOf: (document: number) => string,
): number {
  const score = scores[pivot]!;
  const id = idOf(pivot);
  const compare = (one: number): number =>
    score - scores[one]! || (one === pivot ? 0 : idOf(one) < id ? -1 : 1);
  let low = 0;
  let high = documents.length - 1;
  for (;;) {
    while (compare(documents[low]!) < 0) low += 1;
    while (compare(documents[high]!) > 0) high -= 1;
    if (low >= high) return high + 1;
    [documents[low], documents[high]] = [documents[high]!, documents[low]!];
    low += 1;
    high -= 1;
  }
}
