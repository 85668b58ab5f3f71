import {
  aSheet,
  aSignpost,
  aSynonymGroup,
  aTerritory,
  anAgency,
  aTheme,
  surroundings,
} from '../testing/records';
import { aGuide, nextGuide } from '../testing/run-query';
import { referencesOf, search } from '../testing/search';
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

const found = async (query: string, of: Guide = guide): Promise<string[]> =>
  referencesOf(await search(of, query));

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
    const { edges } = await search(guide, 'fuite du toit de l’ecole');
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
    const apart = aGuide([
      ...surroundings,
      ...groups,
      aSheet('g1', { title: 'Choisir', summary: 'Regarder un mur.' }),
      aSheet('g2', { title: 'Rénover, rénover encore', keywords: ['rénover'] }),
    ]);
    expect(await found('embellir un mur', apart)).toEqual(['G1']);
  });

  it('mends a misspelt word, proposes it with its accents, and never prefers it to what is written', async () => {
    const misspelt = await search(guide, 'toitrue ecole');
    expect([referencesOf(misspelt)[0], misspelt.suggestion]).toEqual(['F1', 'toiture ecole']);
    expect((await search(guide, 'toiture')).suggestion).toBeNull();
    const both = aGuide([
      ...lines,
      aSheet('f5', { title: 'Tenir un ponton', keywords: ['pontons'] }),
    ]);
    expect((await found('ponton', both))[0]).toBe('F5');
  });

  it('proposes a word that the guide writes, never what it is counted under', async () => {
    expect((await search(guide, 'données persnneles')).suggestion).toBe('données personnelles');
  });

  it('keeps apart a thing and the same with « non »', async () => {
    const sewers = aGuide([
      ...lines,
      aSheet('f5', { title: 'Curer un fossé', keywords: ['assainissement collectif'] }),
      aSheet('f6', { title: 'Tenir un service d’assainissement non collectif' }),
      aSynonymGroup('sewers', { terms: ['égout', 'assainissement collectif'] }),
      aSynonymGroup('septic', { terms: ['SPANC', 'assainissement non collectif'] }),
    ]);
    expect((await found('assainissement collectif', sewers))[0]).toBe('F5');
    expect((await found('assainissement non collectif', sewers))[0]).toBe('F6');
    expect(await found('SPANC', sewers)).toEqual(['F6']);
  });

  it('finds by the beginning of the word that is being typed', async () => {
    expect((await found('toitu'))[0]).toBe('F1');
    expect((await found('toitu '))[0]).toBe('F1');
  });

  it('ranks what passes the filter from one page to the next, forwards and backwards', async () => {
    const pages = [
      await search(guide, 'pont toiture', { first: 1 }),
      await search(guide, 'pont toiture', { last: 1 }),
      await search(guide, 'pont toiture', { filter: { phases: ['OPERATION'] } }),
    ];
    pages.push(
      await search(guide, 'pont toiture', { first: 1, after: pages[0]!.pageInfo.endCursor }),
    );
    expect(pages.map(({ edges }) => edges.map(({ rank }) => rank))).toEqual([[1], [2], [1], [2]]);
  });

  it('answers nothing when nothing answers, and says which themes are near', async () => {
    const empty = await search(guide, 'recette de la tarte aux pommes');
    expect([empty.totalCount, empty.edges, empty.suggestion]).toEqual([0, [], null]);
    const near = await search(guide, 'hélicoptère sous-marin bâtiment spatial lunaire martien');
    expect([near.totalCount, near.edges, near.nearbyThemes]).toEqual([
      0,
      [],
      [{ code: 'amenagement' }],
    ]);
  });

  it('shows who answers outside the network, instead of the least bad sheet', async () => {
    const posted = aGuide([...lines, aSignpost('deci')]);
    const { edges, signposts } = await search(posted, 'le poteau incendie de la toiture');
    expect(signposts).toEqual([{ title: 'Défense contre l’incendie' }]);
    expect(edges).toEqual([]);
    expect((await search(posted, 'la toiture')).signposts).toEqual([]);
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

  it('takes a group of hundreds of words, and says by which one it found', async () => {
    const terms = Array.from({ length: 300 }, (_none, rank) => `synonyme${rank}`);
    const wide = aGuide([...lines, aSynonymGroup('wide', { terms: [...terms, 'ardoise'] })]);
    const { edges } = await search(wide, 'synonyme0');
    expect(edges[0]!.node.reference).toBe('F1');
    expect(edges[0]!.explanation[0]).toContain('« ardoise »');
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
