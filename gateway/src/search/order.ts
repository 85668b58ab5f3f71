const STEPS = 2 ** 31;
const MOST_NUMBERS = 2 ** 21;

/**
 * Numbers of the documents that scored at least such a share of the best, the best first. Sorted as plain numbers, a score and a document in each: twenty
 * thousand objects would cost more to sort and to forget than all the rest of a search.
 */
export function orderByScore(
  scores: Float64Array,
  least: number,
  idOf: (document: number) => string,
): Order {
  let best = 0;
  for (const one of scores) if (one > best) best = one;
  const all = new Float64Array(scores.length);
  let count = 0;
  for (let document = 0; document < scores.length; document += 1) {
    const one = scores[document]!;
    if (one > 0 && one >= best * least)
      all[count++] = Math.floor((1 - one / best) * STEPS) * MOST_NUMBERS + document;
  }
  const keys = all.subarray(0, count).sort();
  return inIdentityOrder(keys, scores, idOf);
}

/** Documents by rank, the best first. */
export interface Order {
  length: number;
  documentAt: (rank: number) => number;
}

/**
 * Documents that scored alike stand by identity, as on every gateway, however its segments were cut. They are put in that
 * order when one of them is looked at: of thousands alike, a page shows twenty.
 */
function inIdentityOrder(
  keys: Float64Array,
  scores: Float64Array,
  idOf: (document: number) => string,
): Order {
  const order = Uint32Array.from(keys, (key) => key % MOST_NUMBERS);
  const isSorted = new Uint8Array(order.length);
  const stepAt = (rank: number): number => Math.floor(keys[rank]! / MOST_NUMBERS);

  function sortAround(rank: number): void {
    let [from, to] = [rank, rank + 1];
    while (from > 0 && stepAt(from - 1) === stepAt(rank)) from -= 1;
    while (to < order.length && stepAt(to) === stepAt(rank)) to += 1;
    isSorted.fill(1, from, to);
    if (to - from === 1) return;
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

  return {
    length: order.length,
    documentAt(rank) {
      if (!isSorted[rank]) sortAround(rank);
      return order[rank]!;
    },
  };
}
