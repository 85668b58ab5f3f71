import { demoLines } from '../testing/demo-lines';
import { aGuide, nextGuide, readQuery, refusal, runQuery } from '../testing/run-query';
import { aContact, aSheet, aTerritory, anAgency, surroundings } from '../testing/records';
import type { Guide } from '../guide/guide';

const demo = aGuide(demoLines());

const ORIENT = `query($need: String!, $phase: Phase, $territory: String, $first: Int) {
  orient(need: $need, phase: $phase, territory: $territory, first: $first) {
    needs { text isServed }
    territory { code }
    agencies {
      agency { slug coverageNote }
      needs coverage
      coveredOtherwiseBy { slug }
      sheets { sheet { reference } role roleText phases worksAtPhase coverage needs passage { field fragments { text isMatch } } }
      contact { label agency { slug } }
      freeOfCharge toPrepare explanation
    }
    signposts { title }
    coordinator { slug }
    suggestion
    nearbyThemes { code }
  }
}`;

interface Oriented {
  needs: { text: string; isServed: boolean }[];
  territory: { code: string } | null;
  agencies: {
    agency: { slug: string; coverageNote: string | null };
    needs: number[];
    coverage: string | null;
    coveredOtherwiseBy: { slug: string }[];
    sheets: {
      sheet: { reference: string };
      role: string;
      phases: string[];
      worksAtPhase: boolean | null;
      coverage: string | null;
      passage: { fragments: { text: string; isMatch: boolean }[] } | null;
    }[];
    contact: { label: string; agency: { slug: string } } | null;
    freeOfCharge: string[];
    toPrepare: string[];
    explanation: string[];
  }[];
  signposts: { title: string }[];
  coordinator: { slug: string } | null;
}

async function orient(need: string, rest: Record<string, unknown> = {}, guide: Guide = demo) {
  const { orient: found } = await readQuery(guide, ORIENT, { need, ...rest });
  return found as Oriented;
}

const slugsOf = ({ agencies }: Oriented): string[] => agencies.map(({ agency }) => agency.slug);

/** A commune of the communauté d'agglomération du Cotentin, and one outside of it. */
const CHERBOURG = '50129';
const COUTANCES = '50147';

describe('Query.orient', () => {
  it('says that the water syndicate does not cover the Cotentin, and who does', async () => {
    const within = await orient('améliorer l’eau potable du réseau', { territory: COUTANCES });
    expect(slugsOf(within)[0]).toBe('sdeau50');
    expect(within.agencies[0]).toMatchObject({ coverage: 'FULL', coveredOtherwiseBy: [] });

    const outside = await orient('améliorer l’eau potable du réseau', { territory: CHERBOURG });
    const sdeau = outside.agencies.find(({ agency }) => agency.slug === 'sdeau50')!;
    expect(sdeau.coverage).toBe('NONE');
    expect(sdeau.agency.coverageNote).toMatch(/Cotentin/);
    expect(sdeau.coveredOtherwiseBy.length).toBeGreaterThan(0);
    expect(sdeau.coveredOtherwiseBy.map(({ slug }) => slug)).not.toContain('sdeau50');
    expect(sdeau.explanation.join('\n')).toMatch(/Territoire non couvert/);

    const alone = await orient('des fuites sur le réseau d’eau potable', { territory: CHERBOURG });
    expect(slugsOf(alone)).toEqual(['sdeau50']);
    expect(alone.coordinator).toEqual({ slug: 'manche-ingenierie' });
  });

  it('names both agencies of a shared need, each with its role and its phases', async () => {
    const shared = [...demo.sheets.values()].find(({ partnerships }) => partnerships.length > 0)!;
    const found = await orient(shared.title);
    const [lead, partner] = [shared.leadAgencyId, shared.partnerships[0]!.agencyId];
    const roles = found.agencies.flatMap(({ agency, sheets }) =>
      sheets
        .filter(({ sheet }) => sheet.reference === shared.reference)
        .map(({ role, phases }) => [agency.slug, role, phases]),
    );
    expect(roles).toEqual(
      expect.arrayContaining([
        [lead, 'LEAD', shared.phases],
        [partner, 'PARTNER', shared.partnerships[0]!.phases],
      ]),
    );
  });

  it('hears two needs in a sentence, and says which agency answers which', async () => {
    const { needs, agencies } = await orient(
      'Il faudrait remplacer les lampadaires du lotissement et embaucher une secrétaire de mairie.',
    );
    expect(needs.map(({ isServed }) => isServed)).toEqual([true, true]);
    expect(needs.map(({ text }) => text)).toEqual([
      'Il faudrait remplacer les lampadaires du lotissement',
      'embaucher une secrétaire de mairie',
    ]);
    const answering = (rank: number) =>
      agencies.filter((one) => one.needs.includes(rank)).map(({ agency }) => agency.slug);
    expect(answering(0)).toContain('sdem50');
    expect(answering(1)).toContain('cdg50');
  });

  it('hears a need that another than the network serves beside one that it serves', async () => {
    const { needs, agencies, signposts } = await orient(
      'Numéroter les rues du bourg et refaire la voirie',
    );
    expect(needs).toEqual([
      { text: 'Numéroter les rues du bourg', isServed: false },
      { text: 'refaire la voirie', isServed: true },
    ]);
    expect(agencies[0]!.needs).toEqual([1]);
    expect(signposts.map(({ title }) => title)).toEqual(['Noms et numéros des rues']);
  });

  it('reads a text of many clauses as one story', async () => {
    const { needs } = await orient(
      `${'Le chat miaule. '.repeat(8)}Réparer un pont et embaucher une secrétaire.`,
    );
    expect(needs).toHaveLength(1);
  });

  it('hears a need of the network beside one that another serves, and forgets neither', async () => {
    const { needs, agencies, signposts, coordinator } = await orient(
      'réduire les fuites du réseau d’eau potable, et le poteau incendie est cassé',
    );
    expect(needs.map(({ isServed }) => isServed)).toEqual([true, false]);
    expect(agencies[0]!.agency.slug).toBe('sdeau50');
    expect(signposts.map(({ title }) => title)).toEqual(['Défense extérieure contre l’incendie']);
    expect(coordinator).toEqual({ slug: 'manche-ingenierie' });
  });

  it('says why: the passage, what is free, what to prepare, whom to call, line by line', async () => {
    const { agencies } = await orient('le toit de l’école fuit');
    const [first] = agencies;
    expect(first!.sheets[0]!.passage!.fragments.some(({ isMatch }) => isMatch)).toBe(true);
    expect(first!.freeOfCharge.length).toBeGreaterThan(0);
    expect(first!.toPrepare.length).toBeGreaterThan(0);
    expect(first!.contact!.agency.slug).toBe(first!.agency.slug);
    expect(first!.explanation[0]).toMatch(/^Fiche F\d+, à 100\s%/u);
    expect(first!.explanation.at(-1)).toMatch(/^Points de l’agence/);
  });

  it('gives way to who works at the phase asked', async () => {
    const { agencies } = await orient('eau potable', { phase: 'WORKS' });
    for (const { sheets } of agencies)
      for (const { phases, worksAtPhase } of sheets)
        expect(worksAtPhase).toBe(phases.includes('WORKS'));
  });

  it('sends to who answers outside the network, and to the coordinator', async () => {
    const found = await orient('le poteau incendie n’a plus de pression');
    expect(found.agencies).toEqual([]);
    expect(found.signposts.map(({ title }) => title)).toEqual([
      'Défense extérieure contre l’incendie',
    ]);
    expect(found.coordinator).toEqual({ slug: 'manche-ingenierie' });
  });

  it('sends to the coordinator when nothing fits, and not when all is served', async () => {
    const nothing = await orient('recette de la tarte aux pommes');
    expect([nothing.agencies, nothing.coordinator]).toEqual([[], { slug: 'manche-ingenierie' }]);
    // A rare word and a common one beside it are somebody's sorrow, not a need.
    expect((await orient('Je suis seul, j’ai envie de démissionner')).agencies).toEqual([]);
    expect((await orient('éclairage public')).coordinator).toBeNull();
    expect((await orient('')).coordinator).toEqual({ slug: 'manche-ingenierie' });
  });

  it('answers so many agencies as are asked', async () => {
    expect((await orient('école', { first: 1 })).agencies).toHaveLength(1);
    expect(await refusal(demo, ORIENT, { need: 'école', first: 0 })).toMatchObject({
      code: 'BAD_PAGE_SIZE',
    });
    expect(await refusal(demo, ORIENT, { need: 'école', territory: 'Coutances' })).toMatchObject({
      code: 'BAD_TERRITORY_CODE',
    });
  });

  it('calls the contact of the territory, and of the theme', async () => {
    const guide = aGuide([
      ...surroundings,
      aTerritory('commune-50147', { code: '50147' }),
      aTerritory('commune-50129', { code: '50129' }),
      aContact('ailleurs', { label: 'Antenne d’ailleurs', territories: ['commune-50129'] }),
      aContact('ici', { label: 'Antenne d’ici', territories: ['commune-50147'] }),
      aContact('theme', { label: 'Référent', themes: ['amenagement'] }),
      aSheet('f1', { title: 'Entretenir un pont', contacts: ['ailleurs', 'ici'] }),
      aSheet('f2', { title: 'Tailler une haie', contacts: [] }),
    ]);
    const contactOf = async (need: string) =>
      (await orient(need, { territory: '50147' }, guide)).agencies[0]!.contact!.label;
    expect(await contactOf('un pont')).toBe('Antenne d’ici');
    expect(await contactOf('une haie')).toBe('Référent');
  });

  it('never sends to an agency that has left', async () => {
    const guide = aGuide([
      ...surroundings,
      anAgency('labeo'),
      aSheet('f1', {
        title: 'Entretenir un pont',
        partnerships: [{ agency: 'labeo', role: 'Analyses', phases: ['WORKS'], contact: null }],
      }),
    ]);
    expect(slugsOf(await orient('pont', {}, guide))).toEqual(['caue', 'labeo']);
    const after = nextGuide(guide, [{ kind: 'agency', id: 'labeo', seq: 0 }], '1.2.mark');
    expect(slugsOf(await orient('pont', {}, after))).toEqual(['caue']);
  });

  it.each(['🙂', '<b>', 'x'.repeat(10_000), ', et , puis ; . ! ?', 'et '.repeat(3_000)])(
    'answers odd text %# without a fault',
    async (need) => {
      expect((await runQuery(demo, ORIENT, { need })).errors).toBeUndefined();
    },
  );
});
