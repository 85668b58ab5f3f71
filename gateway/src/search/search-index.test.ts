import fc from 'fast-check';
import { aSheet, surroundings } from '../testing/records';
import { aGuide, nextGuide } from '../testing/run-query';
import type { Guide } from '../guide/guide';
import { answer, bestOf } from './search';
import { emptySearchIndex, prepareNext, reindexSearch } from './search-index';

const words = ['toiture', 'école', 'pont', 'cimetière', 'eau', 'route', 'arbre', 'chauffage'];
const someWords = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
const someChange = fc.record({
  id: fc.integer({ min: 1, max: 60 }).map((rank) => `f${rank}`),
  words: fc.option(someWords, { nil: null }),
});

const lineOf = (id: string, said: readonly string[]) =>
  aSheet(id, { title: `Entretenir ${said.join(' ')}`, keywords: [...said] });

const found = (guide: Guide, word: string): (string | number)[][] =>
  bestOf(answer(guide, word), 50).map(({ id, score }) => [id, Number(score.toFixed(9))]);

describe('the search index', () => {
  it('answers after any changes as one that is built anew', () => {
    fc.assert(
      fc.property(fc.array(someChange, { minLength: 60, maxLength: 160 }), (changes) => {
        const latest = new Map<string, string[]>();
        let guide = aGuide(surroundings);
        changes.forEach(({ id, words: said }, rank) => {
          if (said) latest.set(id, said);
          else latest.delete(id);
          const line = said ? lineOf(id, said) : { kind: 'sheet', id, seq: 0 };
          guide = nextGuide(guide, [line], `1.${rank + 2}.mark`);
          if (rank % 7 === 0) while (prepareNext(guide.searchIndex));
        });
        const anew = aGuide([
          ...surroundings,
          ...[...latest].map(([id, said]) => lineOf(id, said)),
        ]);
        for (const word of words) expect(found(guide, word)).toEqual(found(anew, word));
      }),
      { numRuns: 25 },
    );
  });

  it('leaves the guide before a change as it was', () => {
    const before = aGuide([...surroundings, lineOf('f1', ['pont'])]);
    const after = nextGuide(before, [lineOf('f1', ['route'])], '1.2.mark');
    expect([found(before, 'pont').length, found(before, 'route').length]).toEqual([1, 0]);
    expect([found(after, 'pont').length, found(after, 'route').length]).toEqual([0, 1]);
  });

  it('keeps few segments, whatever the number of changes', () => {
    const sheets = [...aGuide([...surroundings, lineOf('f1', ['pont'])]).sheets.values()];
    let index = emptySearchIndex;
    for (let rank = 0; rank < 500; rank += 1)
      index = reindexSearch(index, [], [{ ...sheets[0]!, id: `s${rank}` }]);
    expect(index.parts.length).toBeLessThan(30);
    for (let rank = 0; rank < 500; rank += 1) index = reindexSearch(index, [`s${rank}`], []);
    expect(index.parts).toEqual([]);
  });
});
