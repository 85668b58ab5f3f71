import { parse, validate } from 'graphql';
import { aSheet, surroundings } from '../testing/records';
import { aGuide, schema } from '../testing/run-query';
import { parseTrial } from './request';
import { TRY_SEARCH, trySearch } from './try-search';

const guide = aGuide([
  ...surroundings,
  aSheet('four', { reference: 'F90', title: 'Restaurer un four banal', keywords: ['four banal'] }),
  aSheet('pont', { reference: 'F91', title: 'Surveiller un pont', keywords: [] }),
]);

async function tryIt(body: object) {
  const trial = parseTrial(body, guide);
  if (!trial) throw new Error('Refused.');
  return trySearch({ schema, guide, publicUrl: 'https://guide.example' }, trial);
}

const references = ({ sheets }: { sheets: readonly { reference: string }[] }): string[] =>
  sheets.map(({ reference }) => reference);

const group = {
  kind: 'OBJECT',
  direction: 'TWO_WAY',
  terms: ['fournil', 'four banal'],
  targets: [],
};

describe('trySearch', () => {
  it('asks what the schema answers', () => {
    expect(validate(schema, parse(TRY_SEARCH))).toEqual([]);
  });

  it('finds with a synonym what nothing answers today', async () => {
    const synonymGroups = [{ id: 'new', record: group }];
    const { today, changed } = await tryIt({ query: 'fournil', synonymGroups });
    expect([references(today), references(changed)]).toEqual([[], ['F90']]);
    expect(changed.sheets[0]).toMatchObject({
      title: 'Restaurer un four banal',
      explanation: expect.arrayContaining([expect.any(String)]),
    });
  });

  it('finds with a keyword', async () => {
    const keywords = [{ sheetId: 'pont', keywords: ['passerelle'] }];
    const { today, changed } = await tryIt({ query: 'passerelle', keywords });
    expect([references(today), references(changed)]).toEqual([[], ['F91']]);
  });

  it('shows a signpost', async () => {
    const record = {
      title: 'Essaims d’abeilles',
      terms: ['essaim'],
      needExamples: [],
      answeredBy: 'Un apiculteur du secteur',
      whatToDo: 'Demandez la liste des apiculteurs.',
      url: null,
      isDemoData: false,
      updatedAt: '2026-02-01T08:00:00.000Z',
    };
    const { today, changed } = await tryIt({ query: 'essaim', signposts: [{ id: 'new', record }] });
    expect([today.signposts, changed.signposts]).toEqual([
      [],
      [{ title: record.title, answeredBy: record.answeredBy }],
    ]);
  });

  it('leaves the guide as it is', async () => {
    await tryIt({ query: 'fournil', synonymGroups: [{ id: 'new', record: group }] });
    expect(guide.entities.synonymGroup.has('new')).toBe(false);
    expect(references((await tryIt({ query: 'fournil' })).changed)).toEqual([]);
  });

  it.each([
    {},
    { query: ' ' },
    { query: 'x'.repeat(501) },
    { query: 'four', synonymGroups: [{ id: 'new', record: { ...group, terms: [] } }] },
    { query: 'four', signposts: [{ id: 'new', record: { title: 'Sans rien d’autre' } }] },
    { query: 'four', keywords: [{ sheetId: 'nulle-part', keywords: ['four'] }] },
  ])('refuses what could not be saved: %j', (body) => expect(parseTrial(body, guide)).toBeNull());
});
