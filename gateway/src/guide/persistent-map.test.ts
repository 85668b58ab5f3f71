import fc from 'fast-check';
import { PersistentMap } from './persistent-map';

const edit = fc.tuple(fc.string({ maxLength: 3 }), fc.option(fc.integer(), { nil: undefined }));

const applyNaively = (
  map: ReadonlyMap<string, number>,
  edits: readonly (readonly [string, number | undefined])[],
): Map<string, number> => {
  const next = new Map(map);
  for (const [key, value] of edits)
    if (value === undefined) next.delete(key);
    else next.set(key, value);
  return next;
};

const sorted = (map: ReadonlyMap<string, number>) =>
  [...map].sort(([left], [right]) => (left < right ? -1 : 1));

describe('PersistentMap', () => {
  it('is what a native map would be after the same edits, and leaves every earlier version as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.array(edit, { maxLength: 20 }), { maxLength: 8 }), (rounds) => {
        const versions = [{ map: PersistentMap.empty<number>(), naive: new Map<string, number>() }];
        for (const edits of rounds) {
          const { map, naive } = versions.at(-1)!;
          versions.push({ map: map.with(edits), naive: applyNaively(naive, edits) });
        }
        for (const { map, naive } of versions) {
          expect(sorted(map)).toEqual(sorted(naive));
          expect(map.size).toBe(naive.size);
          expect([...map.keys()].every((key) => map.has(key))).toBe(true);
          expect(new Set(map.values())).toEqual(new Set(naive.values()));
        }
      }),
    );
  });

  it('finds nothing under a key that it does not hold', () => {
    const map = PersistentMap.empty<number>().with([['a', 1]]);
    expect([map.get('b'), map.has('b'), map.get('a')]).toEqual([undefined, false, 1]);
  });

  it('shares with the map before all buckets but those of its edits', () => {
    const before = PersistentMap.empty<number>().with(
      Array.from({ length: 5000 }, (_none, rank) => [`k${rank}`, rank] as const),
    );
    const bucketsOf = (map: PersistentMap<number>) =>
      (map as unknown as { buckets: ReadonlyMap<string, number>[] }).buckets;
    const after = bucketsOf(before.with([['k7', -1]]));
    expect(bucketsOf(before).filter((bucket, index) => bucket !== after[index])).toHaveLength(1);
  });

  it('spreads keys that differ only by their last digits', () => {
    const keys = Array.from({ length: 20_000 }, (_none, rank) => `fiche-de-mesure-${rank}`);
    const map = PersistentMap.empty<number>().with(keys.map((key, rank) => [key, rank]));
    const buckets = (map as unknown as { buckets: ReadonlyMap<string, number>[] }).buckets;
    expect(Math.max(...buckets.map(({ size }) => size))).toBeLessThan(4 * (20_000 / 256));
  });
});
