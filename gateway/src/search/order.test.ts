import fc from 'fast-check';
import { orderByScore } from './order';

// Few different scores, so that many documents are alike; identities that do not follow numbers.
const someScores = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 400 });
const idOf = (document: number): string => `f${(document * 7919) % 1009}`;

const numbers = (scores: readonly number[]) => Uint32Array.from(scores.keys());
const orderOf = (scores: readonly number[], share = 0) =>
  orderByScore(Float64Array.from(scores), numbers(scores), share, idOf);

const inOrder = (scores: readonly number[], least: number): number[] =>
  [...scores.keys()]
    .filter((document) => scores[document]! > 0 && scores[document]! >= least)
    .sort((a, b) => scores[b]! - scores[a]! || (idOf(a) < idOf(b) ? -1 : 1));

describe('orderByScore', () => {
  it('is the whole order, whatever is looked at first', () => {
    fc.assert(
      fc.property(someScores, fc.infiniteStream(fc.nat()), (scores, asked) => {
        const expected = inOrder(scores, 0);
        const order = orderOf(scores);
        expect(order.length).toBe(expected.length);
        for (const one of [...asked.take(expected.length)]) {
          const rank = one % expected.length;
          expect([rank, order.documentAt(rank)]).toEqual([rank, expected[rank]]);
        }
        expect(expected.map((_document, rank) => order.documentAt(rank))).toEqual(expected);
      }),
    );
  });

  it('leaves out what scored less than a share of the best, and counts the others', () => {
    fc.assert(
      fc.property(someScores, fc.integer({ min: 0, max: 14 }), (scores, least) => {
        const best = Math.max(0, ...scores);
        const order = orderOf(scores, 0.5);
        expect(order.best).toBe(best);
        expect(order.length).toBe(inOrder(scores, best * 0.5).length);
        expect(order.countFrom(least)).toBe(inOrder(scores, Math.max(best * 0.5, least)).length);
      }),
    );
  });
});
