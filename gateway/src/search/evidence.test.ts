import { aSheet, aSynonymGroup, surroundings } from '../testing/records';
import { aGuide, nextGuide } from '../testing/run-query';
import { referencesOf, search, type Found } from '../testing/search';
import type { Guide } from '../guide/guide';

const inText = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const found = async (query: string, of: Guide): Promise<string[]> =>
  referencesOf(await search(of, query));

describe('what search takes for an answer', () => {
  it('takes no word said in passing for an answer', async () => {
    const others = Array.from({ length: 40 }, (_none, rank) => aSheet(`h${rank}`));
    const passing = aSheet('h', {
      description: inText(`La passerelle se voit du bourg. ${'On y vient à pied. '.repeat(80)}`),
    });
    const wide = aGuide([...surroundings, ...others, passing]);
    expect(await found('passerelle', wide)).toEqual([]);
    const titled = aSheet('h', { title: 'Tenir une passerelle' });
    expect(await found('passerelle', nextGuide(wide, [titled], '1.2.mark'))).toEqual(['H']);
  });

  it('brings along what the editors relate to the best sheet, behind it', async () => {
    const related = aGuide([
      ...surroundings,
      aSheet('f1', { title: 'Entretenir un pont', relatedSheets: ['f3', 'f2'] }),
      aSheet('f2', { title: 'Tailler une haie' }),
      aSheet('f3', { title: 'Semer un pré' }),
      aSheet('f4', { title: 'Repeindre un banc' }),
    ]);
    expect(await found('le pont', related)).toEqual(['F1', 'F3', 'F2']);
  });

  it('hears a term whose words stand apart', async () => {
    const leak = aSynonymGroup('leak', { terms: ['le toit fuit', 'gouttes au plafond'] });
    const dripping = aSheet('f8', {
      title: 'Assécher',
      needExamples: [],
      keywords: ['gouttes au plafond'],
    });
    const other = aSheet('f2', { title: 'Tailler une haie', needExamples: ['La haie déborde'] });
    const leaking = aGuide([...surroundings, leak, dripping, other]);
    expect(await found('le toit de la mairie fuit', leaking)).toEqual(['F8']);
    expect(await found('le toit de la grange derrière la mairie fuit', leaking)).toEqual([]);
  });

  it('pages among sheets that answer alike', async () => {
    const alike = Array.from({ length: 30 }, (_none, rank) =>
      aSheet(`i${rank}`, { title: 'Entretenir un pont' }),
    );
    const same = aGuide([...surroundings, ...alike]);
    const seen: string[] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const page: Found = await search(same, 'pont', { first: 7, after });
      seen.push(...referencesOf(page));
      ({ endCursor: after, hasNextPage: isMore } = page.pageInfo);
    }
    expect(new Set(seen).size).toBe(30);
    expect(seen).toHaveLength(30);
  });
});
