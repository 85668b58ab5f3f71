import { aGuide, nextGuide, readQuery, refusal, runQuery } from '../testing/run-query';
import {
  aContact,
  aSheet,
  aTerritory,
  aTheme,
  aWithdrawnSheet,
  anAgency,
  surroundings,
} from '../testing/records';

const department = [
  aTerritory('departement-50', { kind: 'DEPARTEMENT', name: 'Manche', code: '50' }),
  aTerritory('epci-200067205', { kind: 'EPCI', name: 'Cotentin', parent: 'departement-50' }),
  aTerritory('epci-200066389', { kind: 'EPCI', name: 'Coutances', parent: 'departement-50' }),
  aTerritory('commune-50129', { name: 'Cherbourg-en-Cotentin', parent: 'epci-200067205' }),
  aTerritory('commune-50147', { name: 'Coutances', parent: 'epci-200066389' }),
  aTerritory('ancienne-commune-50173', {
    kind: 'FORMER_COMMUNE',
    name: 'Équeurdreville',
    parent: 'commune-50129',
  }),
];

const world = [
  ...surroundings,
  ...department,
  anAgency('labeo'),
  anAgency('sdem50', { coverage: ['epci-200066389'] }),
  aTheme('cimetieres', { parent: 'amenagement', order: 1 }),
  aTheme('eau', { order: 2 }),
];

describe('Query.sheets', () => {
  const referencesFor = async (
    filter: object,
    lines = [
      aSheet('f1'),
      aSheet('f2', { leadAgency: 'sdem50' }),
      aSheet('f3', { coverage: ['commune-50129'] }),
    ],
  ) => {
    const data = await readQuery(
      aGuide([...world, ...lines]),
      'query ($filter: SheetFilter) { sheets(filter: $filter) { nodes { reference } } }',
      { filter },
    );
    return (data.sheets as { nodes: { reference: string }[] }).nodes.map(
      ({ reference }) => reference,
    );
  };

  it('keeps the sheets that cover a commune, by its EPCI, its département or itself', async () => {
    expect(await referencesFor({ territory: '50129' })).toEqual(['F1', 'F3']);
    expect(await referencesFor({ territory: '50147' })).toEqual(['F1', 'F2']);
    expect(await referencesFor({ territory: '50173' })).toEqual(['F1', 'F3']);
  });

  it('keeps the sheets that cover an EPCI or the département, even in part', async () => {
    expect(await referencesFor({ territory: '200067205' })).toEqual(['F1', 'F3']);
    expect(await referencesFor({ territory: '50' })).toEqual(['F1', 'F2', 'F3']);
  });

  it('finds nothing in a territory that the département does not have', async () => {
    expect(await referencesFor({ territory: '75056' })).toEqual([]);
  });

  it('finds the beginnings of words, without regard to accents, case or ligatures', async () => {
    const lines = [
      aSheet('f1', { title: 'Préserver une église', keywords: ['chœur'] }),
      aSheet('f2'),
    ];
    expect(await referencesFor({ contains: 'EGLIS choeur' }, lines)).toEqual(['F1']);
    expect(await referencesFor({ contains: 'glise' }, lines)).toEqual([]);
  });

  it('orders references as a person counts', async () => {
    const data = await readQuery(
      aGuide([...world, aSheet('f10'), aSheet('f2'), aSheet('f1')]),
      '{ sheets(orderBy: { field: REFERENCE, direction: DESC }) { nodes { reference } } }',
    );
    expect(data.sheets).toEqual({
      nodes: [{ reference: 'F10' }, { reference: 'F2' }, { reference: 'F1' }],
    });
  });

  const guide = aGuide([...world, aSheet('f1'), aSheet('f2')]);

  it.each([
    ['first: 0', 'BAD_PAGE_SIZE', 'first'],
    ['first: 101', 'BAD_PAGE_SIZE', 'first'],
    ['last: -1', 'BAD_PAGE_SIZE', 'last'],
    ['first: 1, last: 1', 'BAD_ARGUMENTS', 'last'],
    ['after: "nonsense"', 'BAD_CURSOR', 'after'],
    ['filter: { territory: "Coutances" }', 'BAD_TERRITORY_CODE', 'filter.territory'],
    ['filter: { territory: "" }', 'BAD_TERRITORY_CODE', 'filter.territory'],
  ])('refuses %s with %s', async (args, code, argument) => {
    expect(await refusal(guide, `{ sheets(${args}) { totalCount } }`)).toMatchObject({
      code,
      argument,
      message: expect.stringContaining(argument),
      remedy: expect.stringMatching(/\.$/),
    });
  });

  it('refuses a cursor of another order', async () => {
    const data = await readQuery(guide, '{ sheets(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (data.sheets as { pageInfo: { endCursor: string } }).pageInfo;
    const query = `{ sheets(orderBy: { field: TITLE }, after: "${endCursor}") { totalCount } }`;
    expect(await refusal(guide, query)).toMatchObject({ code: 'BAD_CURSOR' });
  });
});

describe('Query.sheet', () => {
  const guide = aGuide([
    ...surroundings,
    aSheet('f1', { previousReferences: ['F90'] }),
    aWithdrawnSheet('f2', { replacedBy: 'f1' }),
  ]);
  const find = async (args: string) =>
    (
      await readQuery(
        guide,
        `{ sheet(${args}) { __typename ... on Sheet { reference } ... on WithdrawnSheet { reference replacedBy { reference } } } }`,
      )
    ).sheet;

  it('finds by current or previous slug and reference, whatever their case', async () => {
    for (const args of [
      'slug: "fiche-f1"',
      'slug: "ancienne-f1"',
      'reference: "f1"',
      'reference: "F90"',
    ])
      expect(await find(args)).toEqual({ __typename: 'Sheet', reference: 'F1' });
  });

  it('answers a withdrawn sheet with what replaces it', async () => {
    const withdrawn = {
      __typename: 'WithdrawnSheet',
      reference: 'F2',
      replacedBy: { reference: 'F1' },
    };
    expect(await find('slug: "fiche-f2"')).toEqual(withdrawn);
    expect(await find('reference: "F2"')).toEqual(withdrawn);
  });

  it('answers null for what was never published', async () => {
    expect(await find('slug: "inconnue"')).toBeNull();
    expect(await find('reference: "F99"')).toBeNull();
  });

  it('answers null for an unknown id and refuses a malformed one or one of another type', async () => {
    const id = (text: string) => Buffer.from(text).toString('base64url');
    expect(await find(`id: "${id('Sheet:inconnue')}"`)).toBeNull();
    expect(await refusal(guide, '{ sheet(id: "x") { __typename } }')).toMatchObject({
      code: 'BAD_ID',
    });
    expect(
      await refusal(guide, `{ sheet(id: "${id('Agency:caue')}") { __typename } }`),
    ).toMatchObject({ code: 'BAD_ID' });
  });

  it('refuses no argument and two arguments', async () => {
    expect(await refusal(guide, '{ sheet { __typename } }')).toMatchObject({
      code: 'BAD_ARGUMENTS',
    });
    expect(
      await refusal(guide, '{ sheet(slug: "a", reference: "b") { __typename } }'),
    ).toMatchObject({ code: 'BAD_ARGUMENTS' });
  });

  it('still answers for each of two sheets that carry one slug', async () => {
    const twins = aGuide([
      ...surroundings,
      aSheet('f1', { slug: 'meme' }),
      aSheet('f2', { slug: 'meme' }),
    ]);
    const { data } = await runQuery(
      twins,
      '{ sheet(slug: "meme") { ... on Sheet { reference } } sheets { totalCount } }',
    );
    expect(data).toEqual({ sheet: { reference: 'F1' }, sheets: { totalCount: 2 } });
    const alone = nextGuide(twins, [{ kind: 'sheet', id: 'f1', seq: 2 }], '1.2.mark');
    expect(
      await readQuery(alone, '{ sheet(slug: "meme") { ... on Sheet { reference } } }'),
    ).toEqual({ sheet: { reference: 'F2' } });
  });
});

describe('Sheet', () => {
  it('gives contacts of a territory, the nearest first, without those of another', async () => {
    const contacts = [
      aContact('partout'),
      aContact('coutances', { territories: ['epci-200066389'] }),
      aContact('cotentin', { territories: ['epci-200067205'] }),
    ];
    const guide = aGuide([
      ...world,
      ...contacts,
      aSheet('f1', { contacts: ['partout', 'coutances', 'cotentin'] }),
    ]);
    const data = await readQuery(
      guide,
      '{ sheet(reference: "F1") { ... on Sheet { contacts(territory: "50147") { label } } } }',
    );
    expect(data.sheet).toEqual({
      contacts: [{ label: 'Accueil coutances' }, { label: 'Accueil partout' }],
    });
  });

  it('says how fresh it is on the day of the guide', async () => {
    const freshnessOn = async (today: string) =>
      (
        await readQuery(
          aGuide([...surroundings, aSheet('f1', { lastReviewedAt: '2026-01-01' })], today),
          '{ sheet(reference: "F1") { ... on Sheet { freshness } } }',
        )
      ).sheet;
    expect(await freshnessOn('2027-01-01')).toEqual({ freshness: 'UP_TO_DATE' });
    expect(await freshnessOn('2027-01-02')).toEqual({ freshness: 'DUE' });
    expect(await freshnessOn('2027-07-04')).toEqual({ freshness: 'OVERDUE' });
  });

  it('leaves out related sheets that are not published', async () => {
    const guide = aGuide([
      ...surroundings,
      aSheet('f1', { relatedSheets: ['f2', 'jamais'] }),
      aSheet('f2'),
    ]);
    const data = await readQuery(
      guide,
      '{ sheet(reference: "F1") { ... on Sheet { relatedSheets { reference } } } }',
    );
    expect(data.sheet).toEqual({ relatedSheets: [{ reference: 'F2' }] });
  });
});
