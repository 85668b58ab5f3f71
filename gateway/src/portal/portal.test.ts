import fc from 'fast-check';
import {
  aPortal,
  aSheet,
  aTerritory,
  aTheme,
  anAgency,
  aWithdrawnSheet,
  surroundings,
} from '../testing/records';
import { aGuide, nextGuide, readQuery, refusal } from '../testing/run-query';
import type { Guide } from '../guide/guide';

const around = [
  ...surroundings,
  anAgency('labeo', { coverage: ['commune-50129'] }),
  aTheme('eau', { slug: 'eau-et-milieux' }),
  aTheme('eau-potable', { parent: 'eau' }),
  aTerritory('commune-50129', { code: '50129' }),
  aTerritory('commune-50500', { code: '50500' }),
];

const sheets = [
  aSheet('f1', { primaryTheme: 'eau' }),
  aSheet('f2', { primaryTheme: 'eau-potable', phases: ['WORKS'], feeModel: 'PAID' }),
  aSheet('f3', { phases: ['WORKS'], leadAgency: 'labeo' }),
  aSheet('f4', {
    partnerships: [{ agency: 'labeo', role: 'Analyses', phases: ['WORKS'], contact: null }],
  }),
  aSheet('f10'),
];

const guideWith = (fields: Record<string, unknown>): Guide =>
  aGuide([...around, ...sheets, aPortal('epci', fields)]);

interface List {
  sheets: {
    totalCount: number;
    nodes: { reference: string }[];
    facets: { phases: { phase: string; count: number }[] };
    pageInfo: { endCursor: string | null; hasNextPage: boolean; startCursor: string | null };
  };
}

const list = async (guide: Guide, args = 'portal: "epci"'): Promise<string[]> => {
  const data = (await readQuery(
    guide,
    `{ sheets(${args}) { totalCount nodes { reference } } }`,
  )) as unknown as List;
  expect(data.sheets.totalCount).toBe(data.sheets.nodes.length);
  return data.sheets.nodes.map(({ reference }) => reference);
};

describe('Query.sheets(portal:)', () => {
  it.each([
    ['nothing', {}, ['F1', 'F2', 'F3', 'F4', 'F10']],
    ['a theme and those below it', { themes: ['eau'] }, ['F1', 'F2']],
    ['an agency, lead or partner', { agencies: ['labeo'] }, ['F3', 'F4']],
    ['phases', { phases: ['WORKS'] }, ['F2', 'F3']],
    ['fees', { feeModels: ['PAID'] }, ['F2']],
    ['a territory', { territory: 'commune-50500' }, ['F1', 'F2', 'F4', 'F10']],
    ['all of them at once', { themes: ['eau'], phases: ['WORKS'] }, ['F2']],
    ['excluded sheets', { excludedSheets: ['f2', 'f3', 'gone'] }, ['F1', 'F4', 'F10']],
    ['a theme that is not in the guide', { themes: ['gone'] }, []],
  ])('keeps what %s leave', async (_case, fields, expected) => {
    expect(await list(guideWith(fields))).toEqual(expected);
  });

  it('adds the caller’s filter to the portal’s', async () => {
    const guide = guideWith({ themes: ['eau'] });
    expect(await list(guide, 'portal: "epci", filter: { phases: [WORKS] }')).toEqual(['F2']);
    expect(await list(guide, 'portal: "epci", filter: { themes: ["amenagement"] }')).toEqual([]);
  });

  it('shows what is highlighted first, in the coordinator’s order, unless another order is asked for', async () => {
    const guide = guideWith({ highlightedSheets: ['f10', 'gone', 'f3'] });
    expect(await list(guide)).toEqual(['F10', 'F3', 'F1', 'F2', 'F4']);
    expect(await list(guide, 'portal: "epci", orderBy: { field: REFERENCE }')).toEqual([
      'F1',
      'F2',
      'F3',
      'F4',
      'F10',
    ]);
    expect(await list(guide, 'first: 20')).toEqual(['F1', 'F2', 'F3', 'F4', 'F10']);
  });

  it('highlights nothing that its own filter does not keep', async () => {
    expect(await list(guideWith({ themes: ['eau'], highlightedSheets: ['f3', 'f2'] }))).toEqual([
      'F2',
      'F1',
    ]);
  });

  it('counts in facets what it lists', async () => {
    const { sheets: found } = (await readQuery(
      guideWith({ themes: ['eau'] }),
      '{ sheets(portal: "epci") { totalCount facets { phases { phase count } } } }',
    )) as unknown as List;
    expect(found.totalCount).toBe(2);
    expect(found.facets.phases).toEqual([
      { phase: 'REFLECTION', count: 1 },
      { phase: 'WORKS', count: 1 },
    ]);
  });

  it('gives each sheet once from page to page, forwards and backwards, whatever is highlighted', async () => {
    const ids = sheets.map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(ids),
        fc.subarray(ids),
        fc.integer({ min: 1, max: 6 }),
        async (highlightedSheets, excludedSheets, size) => {
          const guide = guideWith({ highlightedSheets, excludedSheets });
          const whole = await list(guide);
          expect(await walk(guide, size, 'forwards')).toEqual(whole);
          expect(await walk(guide, size, 'backwards')).toEqual(whole);
          const first = highlightedSheets.filter((id) => !excludedSheets.includes(id));
          expect(whole.slice(0, first.length)).toEqual(first.map((id) => id.toUpperCase()));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('follows its former name, and says which name no active portal has', async () => {
    expect(await list(guideWith({ themes: ['eau'] }), 'portal: "ancien-epci"')).toEqual([
      'F1',
      'F2',
    ]);
    for (const field of ['sheets(portal: "autre")', 'search(query: "toit", portal: "autre")'])
      expect(await refusal(guideWith({}), `{ ${field} { totalCount } }`)).toMatchObject({
        code: 'UNKNOWN_PORTAL',
        argument: 'portal',
        message: expect.stringContaining('"autre"'),
      });
  });
});

async function walk(guide: Guide, size: number, way: 'forwards' | 'backwards'): Promise<string[]> {
  const found: string[] = [];
  const [count, from] = way === 'forwards' ? ['first', 'after'] : ['last', 'before'];
  for (let cursor: string | null = null; ;) {
    const { sheets: page } = (await readQuery(
      guide,
      `query ($cursor: String) { sheets(portal: "epci", ${count}: ${size}, ${from}: $cursor) {
        nodes { reference } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
      { cursor },
    )) as unknown as List & { sheets: { pageInfo: { hasPreviousPage: boolean } } };
    const references = page.nodes.map(({ reference }) => reference);
    if (way === 'forwards') found.push(...references);
    else found.unshift(...references);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(way === 'forwards' ? hasNextPage : hasPreviousPage)) return found;
    cursor = way === 'forwards' ? endCursor : startCursor;
  }
}

describe('Query.search(portal:)', () => {
  const found = async (guide: Guide, args: string): Promise<string[]> => {
    const data = await readQuery(
      guide,
      `{ search(query: "réhabiliter", ${args}) { totalCount nodes { reference } } }`,
    );
    return (data.search as { nodes: { reference: string }[] }).nodes.map(
      ({ reference }) => reference,
    );
  };

  it('keeps the order of the need alone: filtering takes sheets out of it, whatever is highlighted', async () => {
    const guide = guideWith({
      phases: ['WORKS'],
      highlightedSheets: ['f3'],
      excludedSheets: ['f4'],
    });
    const whole = await found(guide, '');
    expect(whole).toHaveLength(5);
    const kept = whole.filter((reference) => ['F2', 'F3'].includes(reference));
    expect(await found(guide, 'portal: "epci"')).toEqual(kept);
    expect(await found(guide, 'portal: "epci", filter: { feeModels: [PAID] }')).toEqual(['F2']);
  });
});

describe('Query.portal', () => {
  const query =
    '{ portal(slug: "epci") { name highlightedSheets { reference } colours { accent } } }';

  it('leaves out what is highlighted and no longer published', async () => {
    const guide = guideWith({ highlightedSheets: ['f3', 'f1'] });
    const after = nextGuide(guide, [aWithdrawnSheet('f3')], '1.2.mark');
    expect(await readQuery(guide, query)).toMatchObject({
      portal: { highlightedSheets: [{ reference: 'F3' }, { reference: 'F1' }] },
    });
    expect(await readQuery(after, query)).toMatchObject({
      portal: { highlightedSheets: [{ reference: 'F1' }] },
    });
    expect(await list(after)).toEqual(['F1', 'F2', 'F4', 'F10']);
  });

  it('is null for a portal that is not there', async () => {
    expect(await readQuery(aGuide(around), query)).toEqual({ portal: null });
  });
});
