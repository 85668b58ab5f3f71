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
): Uint32Array {
  let best = 0;
  for (let document = 0; document < scores.length; document += 1)
    if (scores[document]! > best) best = scores[document]!;
  const all = new Float64Array(scores.length);
  let count = 0;
  for (let document = 0; document < scores.length; document += 1) {
    const one = scores[document]!;
    if (one > 0 && one >= best * least)
      all[count++] = Math.floor((1 - one / best) * STEPS) * MOST_NUMBERS + document;
  }
  const keys = all.subarray(0, count).sort();
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
