import fc from 'fast-check';
import {
  aSheet,
  aSignpost,
  aSynonymGroup,
  aTerritory,
  anAgency,
  aTheme,
  surroundings,
} from '../testing/records';
import { demoLines } from '../testing/demo-lines';
import { aGuide, nextGuide, readQuery, refusal, runQuery } from '../testing/run-query';
import type { Guide } from '../guide/guide';

const school = aSheet('f1', {
  title: 'Rénover la toiture d’une école',
  summary: 'Savoir par où commencer quand le toit d’une classe prend l’eau.',
  needExamples: ['Le toit de l’école fuit quand il pleut'],
  keywords: ['couverture', 'ardoise'],
  deliverables: ['Une visite du bâtiment'],
  feeModel: 'FREE',
});
const bridge = aSheet('f2', {
  title: 'Surveiller un pont communal',
  summary: 'Connaître l’état des ouvrages d’art de la commune.',
  needExamples: ['Le parapet du pont est abîmé'],
  keywords: ['ouvrage d’art', 'pont'],
  description: [
    {
      type: 'paragraph',
      children: [{ type: 'text', text: 'Un pont se visite chaque année, la toiture jamais.' }],
    },
  ],
  deliverables: ['Un carnet'],
  phases: ['OPERATION'],
});
const digital = aSheet('f3', {
  title: 'Protéger les données personnelles',
  summary: 'Désigner un délégué mutualisé.',
  needExamples: ['Qui tient le registre des traitements ?'],
  keywords: ['RGPD', 'délégué à la protection des données'],
  deliverables: ['Un registre'],
});
const groups = [
  aSynonymGroup('dpo', { terms: ['DPO', 'délégué à la protection des données'] }),
  aSynonymGroup('culvert', {
    direction: 'ONE_WAY',
    terms: ['ponceau', 'passerelle'],
    targets: ['pont'],
  }),
  aSynonymGroup('renovate', { kind: 'INTENTION', terms: ['rénover', 'surveiller', 'embellir'] }),
];
const lines = [...surroundings, school, bridge, digital, ...groups];
const guide = aGuide(lines);

const SEARCH = `query($query: String!, $filter: SheetFilter, $first: Int, $after: String, $last: Int, $before: String) {
  search(query: $query, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount suggestion
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor matchedWords node { reference }
      highlights { field fragments { text isMatch } } explanation }
    nearbyThemes { code } signposts { title }
  }
}`;

interface Found {
  totalCount: number;
  suggestion: string | null;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: {
    cursor: string;
    matchedWords: string[];
    node: { reference: string };
    highlights: { field: string; fragments: { text: string; isMatch: boolean }[] }[];
    explanation: string[];
  }[];
  nearbyThemes: { code: string }[];
  signposts: { title: string }[];
}

async function search(query: string, rest: Record<string, unknown> = {}, of: Guide = guide) {
  const { search: found } = await readQuery(of, SEARCH, { query, ...rest });
  return found as Found;
}

const referencesOf = ({ edges }: Found): string[] => edges.map(({ node }) => node.reference);
const found = async (query: string, of?: Guide): Promise<string[]> =>
  referencesOf(await search(query, {}, of));

describe('Query.search', () => {
  it('finds by title, need, keyword and summary, and the title first', async () => {
    expect((await found('toiture'))[0]).toBe('F1');
    expect(await found('ardoises')).toEqual(['F1']);
    expect((await found('un pont'))[0]).toBe('F2');
    expect(await found('le registre')).toEqual(['F3']);
  });

  it('finds a sheet by its reference, earlier ones too', async () => {
    expect(await found('F2')).toEqual(['F2']);
    expect((await found('la fiche f3'))[0]).toBe('F3');
  });

  it('says what it read where, put end to end the very passages', async () => {
    const { edges } = await search('fuite du toit de l’ecole');
    const [first] = edges;
    expect(first!.matchedWords).toEqual(['fuite', 'toit', 'ecole']);
    const need = first!.highlights.find(({ field }) => field === 'NEED')!;
    expect(need.fragments.map(({ text }) => text).join('')).toBe(
      'Le toit de l’école fuit quand il pleut',
    );
    expect(need.fragments.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual([
      'toit',
      'école',
      'fuit',
    ]);
    expect(first!.explanation.join('\n')).toMatch(/« toit » : trouvé tel quel/);
  });

  it('reads the vocabulary: acronyms both ways, one-way terms one way', async () => {
    expect(await found('DPO')).toEqual(['F3']);
    expect(await found('d.p.o.')).toEqual(['F3']);
    expect(await found('une passerelle')).toEqual(['F2']);
    const footbridge = aGuide([
      ...lines,
      aSheet('f4', { title: 'Fleurir une passerelle', keywords: ['passerelle'] }),
    ]);
    expect((await found('passerelle', footbridge))[0]).toBe('F4');
    expect(await found('pont', footbridge)).not.toContain('F4');
  });

  it('finds nothing by an intention alone, and ranks by it what a thing has found', async () => {
    expect(await found('embellir')).toEqual([]);
    const pair = aGuide([
      ...surroundings,
      ...groups,
      aSheet('g1', { title: 'Choisir un mur', needExamples: [], keywords: ['mur'] }),
      aSheet('g2', { title: 'Rénover un mur', needExamples: [], keywords: ['mur'] }),
    ]);
    expect((await found('embellir un mur', pair))[0]).toBe('G2');
  });

  it('mends a misspelt word, proposes it with its accents, and never prefers it to what is written', async () => {
    const misspelt = await search('toitrue ecole');
    expect([referencesOf(misspelt)[0], misspelt.suggestion]).toEqual(['F1', 'toiture ecole']);
    expect((await search('toiture')).suggestion).toBeNull();
    const both = aGuide([
      ...lines,
      aSheet('f5', { title: 'Tenir un ponton', keywords: ['pontons'] }),
    ]);
    expect((await found('ponton', both))[0]).toBe('F5');
  });

  it('finds by the beginning of the word that is being typed', async () => {
    expect((await found('toitu'))[0]).toBe('F1');
    expect((await found('toitu '))[0]).toBe('F1');
  });

  it('answers nothing when nothing answers, and says which themes are near', async () => {
    const empty = await search('recette de la tarte aux pommes');
    expect([empty.totalCount, empty.edges, empty.suggestion]).toEqual([0, [], null]);
    const near = await search('hélicoptère sous-marin toiture spatiale lunaire');
    expect(near.totalCount + near.nearbyThemes.length).toBeGreaterThan(0);
  });

  it('shows who answers outside the network, instead of the least bad sheet', async () => {
    const posted = aGuide([...lines, aSignpost('deci')]);
    const { edges, signposts } = await search('le poteau incendie de la toiture', {}, posted);
    expect(signposts).toEqual([{ title: 'Défense contre l’incendie' }]);
    expect(edges).toEqual([]);
    expect((await search('la toiture', {}, posted)).signposts).toEqual([]);
  });

  it('takes a saved group at once, without a sheet read again', async () => {
    const before = guide;
    expect(await found('bardeau', before)).toEqual([]);
    const after = nextGuide(
      before,
      [aSynonymGroup('shingle', { terms: ['bardeau', 'toiture'] })],
      '1.2.mark',
    );
    expect((await found('bardeau', after))[0]).toBe('F1');
    expect(after.searchIndex).toBe(before.searchIndex);
    expect(await found('bardeau', before)).toEqual([]);
  });

  it('leads an agency’s name to its sheets, former names too', async () => {
    const named = aGuide([
      ...lines,
      anAgency('labeo', {
        name: 'Laboratoire Quelconque',
        acronym: 'LQ',
        formerNames: ['Vieux Labo'],
      }),
      aSheet('f6', { leadAgency: 'labeo', title: 'Analyser une eau' }),
    ]);
    expect((await found('LQ', named))[0]).toBe('F6');
    expect((await found('vieux labo', named))[0]).toBe('F6');
  });
});

describe('Query.search on the demonstration', () => {
  const demo = aGuide(demoLines());
  const needs = ['école', 'eau', 'mairie', 'le toit de l’école fuit', 'éclairage public', 'agents'];
  const filters = [
    { phases: ['WORKS'] },
    { feeModels: ['FREE_FIRST_LEVEL', 'PAID'] },
    { agencies: ['caue', 'labeo'] },
    { territory: '50129' },
    { supportTypes: ['ADVICE'], beneficiaryTypes: ['COMMUNE'] },
  ];

  it('filters without changing the order: searching then filtering is filtering then searching', async () => {
    for (const query of needs)
      for (const filter of filters) {
        const all = referencesOf(await search(query, { first: 100 }, demo));
        const kept = referencesOf(await search(query, { first: 100, filter }, demo));
        const { sheets } = await readQuery(
          demo,
          `query($filter: SheetFilter) { sheets(first: 100, filter: $filter) { nodes { reference } } }`,
          { filter },
        );
        const passing = new Set(
          (sheets as { nodes: { reference: string }[] }).nodes.map((one) => one.reference),
        );
        expect(kept).toEqual(all.filter((reference) => passing.has(reference)));
      }
  });

  it('counts facets as one would by hand', async () => {
    const query = `query($query: String!, $filter: SheetFilter) { search(query: $query, filter: $filter, first: 100) {
      facets { phases { phase count } agencies { agency { slug } count } } nodes { phases leadAgency { slug } partnerships { agency { slug } } } } }`;
    for (const text of needs) {
      const filter = { phases: ['WORKS'] };
      const [all, kept] = await Promise.all(
        [{}, filter].map(
          async (one) =>
            (await readQuery(demo, query, { query: text, filter: one })).search as {
              facets: {
                phases: { phase: string; count: number }[];
                agencies: { agency: { slug: string }; count: number }[];
              };
              nodes: {
                phases: string[];
                leadAgency: { slug: string };
                partnerships: { agency: { slug: string } }[];
              }[];
            },
        ),
      );
      const byPhase = (phase: string) =>
        all!.nodes.filter(({ phases }) => phases.includes(phase)).length;
      // A facet ignores its own selection.
      expect(kept!.facets.phases).toEqual(
        kept!.facets.phases.map(({ phase }) => ({ phase, count: byPhase(phase) })),
      );
      for (const { agency, count } of kept!.facets.agencies)
        expect(count).toBe(
          kept!.nodes.filter((node) =>
            [node.leadAgency.slug, ...node.partnerships.map((one) => one.agency.slug)].includes(
              agency.slug,
            ),
          ).length,
        );
    }
  });

  it('pages without gap or double, forward and backward', async () => {
    const all = referencesOf(await search('commune école', { first: 100 }, demo));
    expect(all.length).toBeGreaterThan(10);
    const forward: string[] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const page: Found = await search('commune école', { first: 4, after }, demo);
      forward.push(...referencesOf(page));
      ({ endCursor: after, hasNextPage: isMore } = page.pageInfo);
    }
    expect(forward).toEqual(all);
    const end = await search('commune école', { last: 3 }, demo);
    expect(referencesOf(end)).toEqual(all.slice(-3));
    const before = await search('commune école', { last: 2, before: end.edges[0]!.cursor }, demo);
    expect(referencesOf(before)).toEqual(all.slice(-5, -3));
  });

  it('refuses a cursor of another list', async () => {
    const { sheets } = await readQuery(demo, '{ sheets(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (sheets as Found).pageInfo;
    expect(await refusal(demo, SEARCH, { query: 'eau', after: endCursor })).toMatchObject({
      code: 'BAD_CURSOR',
    });
  });

  const odd: [string, string][] = [
    ['nothing', ''],
    ['spaces', '   '],
    ['stop words alone', 'le la les de du'],
    ['emoji', '🙂 🏫'],
    ['other alphabets', 'школа 学校 مدرسة'],
    ['markup', '<script>alert(1)</script>'],
    ['query syntax', '"toit" AND (école OR *)'],
    ['a regular expression', '^(a+)+$'],
    ['escapes', '\\ % \u0000'],
    ['SQL', "'; DROP TABLE"],
    ['bidirectional controls', '\u202etoit'],
    ['ten thousand characters of words', 'toit '.repeat(2_000)],
    ['ten thousand characters of one word', 'x'.repeat(10_000)],
    ['ten thousand elisions', 'l’'.repeat(5_000)],
  ];
  it.each(odd)('answers %s without a fault', async (_name, query) => {
    const { errors, data } = await runQuery(demo, SEARCH, { query });
    expect(errors).toBeUndefined();
    expect((data as { search: Found }).search.totalCount).toBeGreaterThanOrEqual(0);
  });

  it('answers any text without a fault, put end to end the very passages', async () => {
    const word = fc.constantFrom(
      'toit',
      'l’école',
      'eau',
      'pluvial',
      'RGPD',
      '—',
      '…',
      '<b>',
      'zzz',
      '2026',
      'bibliotheque',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (query) => {
        const { edges } = await search(query, { first: 3 }, demo);
        for (const { highlights } of edges)
          for (const { fragments } of highlights)
            expect(fragments.every(({ text }) => text.length > 0)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('reads a place as a place', async () => {
    const placed = aGuide([
      ...lines,
      aTerritory('commune-50502', { name: 'Saint-Lô' }),
      aTheme('lieux'),
      aSheet('f7', { title: 'Tenir un marché', keywords: ['Saint-Lô', 'saint'] }),
    ]);
    expect((await found('un pont à Saint-Lô', placed))[0]).toBe('F2');
  });
});
