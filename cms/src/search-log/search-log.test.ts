import { randomUUID } from 'node:crypto';
import { AdminClient } from '../testing/admin-client';
import { startCms, testEnvironment, type StartedCms } from '../testing/start-cms';
import { forgetOldSearches } from './forget-searches';
import { daysBefore, frenchDay } from './french-day';
import { keepBatch } from './keep-batch';
import type { SearchLists, SearchedTerms } from './read-searches';

let cms: StartedCms;
let coordinator: AdminClient;
const today = frenchDay(new Date());

beforeAll(async () => {
  cms = await startCms({ demo: true });
  coordinator = await AdminClient.login(cms.url, 'coordination@idm.example');
}, 120_000);
afterAll(() => cms?.stop());

const aRow = (terms: string, ago: number, fields: object = {}) => ({
  day: daysBefore(today, ago),
  field: 'search',
  terms: terms.split(' '),
  filters: [],
  count: 1,
  unanswered: 1,
  offered: 0,
  followed: 0,
  rankSum: 0,
  ...fields,
});

async function send(rows: readonly object[], id: string = randomUUID(), token?: string) {
  const { status } = await fetch(`${cms.url}/api/search-log`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token ?? testEnvironment.FEED_TOKEN}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ id, rows }),
  });
  return status;
}

interface Page extends SearchLists {
  readonly decisions: readonly { readonly terms: string[]; readonly told: string; by: string }[];
}

async function readPage(days = 30): Promise<Page> {
  const { status, body } = await coordinator.send('GET', `/guide/searches?days=${days}`);
  expect(status).toBe(200);
  return (body as { data: Page }).data;
}

const find = (list: readonly SearchedTerms[], terms: string): SearchedTerms | undefined =>
  list.find((one) => one.terms.join(' ') === terms);

const rowsOf = (terms: string): Promise<Record<string, unknown>[]> =>
  cms.app.db
    .connection('guide_searches')
    .where({ terms: JSON.stringify(terms.split(' ')) })
    .select('*');

describe('POST /api/search-log', () => {
  it('is for the gateways', async () => {
    expect(await send([aRow('porte', 0)], randomUUID(), 'another')).toBe(401);
    expect(await rowsOf('porte')).toEqual([]);
  });

  it('refuses what is not a batch', async () => {
    expect(await send([{ terms: 'une phrase entière' }])).toBe(400);
  });

  it('counts a batch once, however often it is sent', async () => {
    const id = randomUUID();
    for (let time = 0; time < 3; time += 1) expect(await send([aRow('lavoir', 0)], id)).toBe(204);
    expect((await rowsOf('lavoir')).map(({ searches }) => searches)).toEqual([1]);
  });

  it('counts once a batch that comes twice at the same time', async () => {
    const id = randomUUID();
    const both = await Promise.all([send([aRow('halle', 0)], id), send([aRow('halle', 0)], id)]);
    expect(both).toEqual([204, 204]);
    expect((await rowsOf('halle')).map(({ searches }) => searches)).toEqual([1]);
  });

  it('adds up what several gateways counted, also at the same time', async () => {
    const rows = [aRow('four pain', 0, { count: 2 }), aRow('moulin', 0)];
    const batches = Array.from({ length: 6 }, (_, rank) => (rank % 2 ? rows : [...rows].reverse()));
    expect(await Promise.all(batches.map((batch) => send(batch)))).toEqual(Array(6).fill(204));
    const counts = ['four pain', 'moulin'].map(rowsOf);
    expect((await Promise.all(counts)).map(([row]) => Number(row!.searches))).toEqual([12, 6]);
  });
});

describe('keepBatch', () => {
  it('takes no more searches of a day than a day may have, and goes on counting those', async () => {
    const day = daysBefore(today, 60);
    const keep = (terms: string, most: number) =>
      keepBatch(cms.app, { id: randomUUID(), rows: [aRow(terms, 60)] }, today, most);
    await keep('premier', 2);
    await keep('deuxième', 2);
    for (const terms of ['troisième', 'premier']) await keep(terms, 2);
    const rows = await cms.app.db.connection('guide_searches').where({ day });
    expect(
      rows.map(({ terms, searches, unanswered }) => [terms, searches, unanswered]).sort(),
    ).toEqual([
      ['["deuxième"]', 1, 1],
      ['["premier"]', 2, 2],
    ]);
  });
});

describe('GET /guide/searches', () => {
  it('shows words once they were searched for on three days', async () => {
    await send([aRow('colombarium', 2), aRow('colombarium', 1)]);
    expect(find((await readPage()).unanswered, 'colombarium')).toBeUndefined();
    await send([aRow('colombarium', 0)]);
    expect(find((await readPage()).unanswered, 'colombarium')).toMatchObject({
      searches: 3,
      unanswered: 3,
      lastDay: today,
    });
  });

  it('takes the same words for the same, whatever their accents, order or filters', async () => {
    await send([
      aRow('école vélo', 2),
      aRow('ecole velo', 1, { filters: ['phases:WORKS'] }),
      aRow('vélo école', 0, { field: 'orient' }),
    ]);
    expect(find((await readPage()).unanswered, 'école vélo')).toMatchObject({
      searches: 3,
      filtered: 1,
    });
  });

  it('counts the period asked for, the most frequent first', async () => {
    await send([20, 10, 3, 2, 1].map((ago) => aRow('bolards', ago, { count: 10, unanswered: 10 })));
    await send([20, 10, 3].map((ago) => aRow('totems', ago, { count: 50, unanswered: 12 })));
    const ranked = async (days: number) =>
      (await readPage(days)).unanswered
        .filter(({ terms }) => ['bolards', 'totems'].includes(terms[0]!))
        .map(({ terms, unanswered }) => `${terms[0]} ${unanswered}`);
    expect(await ranked(7)).toEqual(['bolards 30', 'totems 12']);
    expect(await ranked(30)).toEqual(['bolards 50', 'totems 36']);
    expect((await coordinator.send('GET', '/guide/searches?days=365')).status).toBe(400);
  });

  it('shows what readers were offered and did not open, and where what they opened stood', async () => {
    const answered = { unanswered: 0, offered: 4, count: 4 };
    await send([
      ...[2, 1, 0].map((ago) => aRow('parking', ago, { ...answered, followed: 1, rankSum: 3 })),
      ...[2, 1, 0].map((ago) => aRow('trottoir', ago, { ...answered, followed: 3, rankSum: 3 })),
      ...[2, 1, 0].map((ago) => aRow('sans page', ago, { unanswered: 0 })),
    ]);
    const { notFollowed, unanswered } = await readPage();
    expect(find(notFollowed, 'parking')).toMatchObject({
      offered: 12,
      notFollowed: 9,
      meanRank: 3,
    });
    expect(find(notFollowed, 'trottoir')).toBeUndefined();
    expect(find(notFollowed, 'page sans')).toBeUndefined();
    expect(find(unanswered, 'parking')).toBeUndefined();
  });

  it('is closed to agencies', async () => {
    const editor = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/synonym-groups'],
      ['GET', '/sheets'],
      ['POST', '/decisions'],
      ['POST', '/try'],
    ] as const)
      expect((await editor.send(method, `/guide/searches${path}`)).status).toBe(403);
  });
});

describe('POST /guide/searches/decisions', () => {
  it('takes the words off the lists, until a reader searches for them on a later day', async () => {
    await send([2, 1, 0].map((ago) => aRow('columbarium', ago)));
    const decision = { terms: ['columbarium'], kind: 'synonym', told: 'Cimetière' };
    expect((await coordinator.send('POST', '/guide/searches/decisions', decision)).status).toBe(
      200,
    );
    const page = await readPage();
    expect(find(page.unanswered, 'columbarium')).toBeUndefined();
    expect(page.decisions[0]).toMatchObject({ terms: ['columbarium'], told: 'Cimetière' });
    await send([aRow('columbarium', -1, { count: 5, unanswered: 5 })]);
    expect(find((await readPage()).unanswered, 'columbarium')).toMatchObject({ unanswered: 5 });
  });

  it.each([{}, { terms: [], kind: 'synonym' }, { terms: ['mot'], kind: 'autre' }])(
    'refuses what is not one: %j',
    async (decision) => {
      const answer = await coordinator.send('POST', '/guide/searches/decisions', decision);
      expect(answer.status).toBe(400);
    },
  );
});

describe('the choices of the page', () => {
  const choose = async <T>(path: string): Promise<T> =>
    ((await coordinator.send('GET', `/guide/searches/${path}`)).body as { data: T }).data;

  it('finds groups of the vocabulary by a piece of a word, accents or not', async () => {
    const groups = await choose<{ terms: string[] }[]>('synonym-groups?q=ecole');
    expect(groups.length).toBeGreaterThan(0);
    for (const { terms } of groups) expect(terms.length).toBeGreaterThan(0);
  });

  it('says whether a keyword would go online with a sheet, or wait with its draft', async () => {
    const sheet = () => choose<{ state: string; documentId: string }[]>('sheets?q=F04');
    const [clean] = await sheet();
    expect(clean).toMatchObject({ reference: 'F04', state: 'clean' });
    const path = `/content-manager/collection-types/api::sheet.sheet/${clean!.documentId}`;
    await coordinator.send('PUT', path, { summary: 'Un brouillon commencé.' });
    expect(await sheet()).toMatchObject([{ state: 'modified' }]);
  });
});

describe('POST /guide/searches/try', () => {
  it('says in French that the guide is away', async () => {
    const answer = await coordinator.send('POST', '/guide/searches/try', { query: 'four à pain' });
    expect(answer.status).toBe(503);
    expect(JSON.stringify(answer.body)).toContain('Rien n’est perdu');
  });

  it('asks for a search', async () => {
    expect((await coordinator.send('POST', '/guide/searches/try', { query: ' ' })).status).toBe(
      400,
    );
  });
});

describe('forgetOldSearches', () => {
  it('keeps ninety days', async () => {
    await send([aRow('ancien', 89), aRow('ancien', 88)]);
    const { connection } = cms.app.db;
    const days = async () => (await rowsOf('ancien')).map(({ day }) => day).sort();
    await forgetOldSearches(connection, new Date());
    expect(await days()).toEqual([daysBefore(today, 89), daysBefore(today, 88)]);
    await forgetOldSearches(connection, new Date(Date.now() + 86_400_000));
    expect(await days()).toEqual([daysBefore(today, 88)]);
  });
});
