import { addKeyword } from '../cms/src/admin/searches/change';
import { concepts } from '../cms/src/concepts';
import type { SheetChoice } from '../cms/src/search-log/choices';
import { launchBrowser } from './testing/browser';
import { signIn, type Editor, type Fields } from './testing/editor';
import {
  eventually,
  query,
  startGateway,
  freePort,
  pause,
  startSystem,
  type System,
} from './testing/system';

const DAY_MS = 86_400_000;
const QUICK = { SEARCH_LOG_SECONDS: '0.1' };
/** No sheet, no word of the vocabulary, and no word that it could be mistaken for. */
const WORD = 'pickleball';

let system: System;
let coordinator: Editor;
let fromBefore: string[];

interface Row {
  terms: string[];
  searches: number;
  unanswered: number;
}

beforeAll(async () => {
  system = await startSystem({ gatewayEnv: QUICK });
  coordinator = await signIn(system, 'coordination@idm.example');
  fromBefore = await search(WORD);
}, 180_000);
afterAll(() => system?.stop(), 120_000);

async function search(text: string, url = system.url): Promise<string[]> {
  const { data } = await query<{ search: { nodes: { reference: string }[] } }>(
    { url },
    'query Find($q: String!) { search(query: $q) { nodes { reference } } }',
    { variables: { q: text } },
  );
  return data.search.nodes.map(({ reference }) => reference);
}

/** Readers of another day, at a gateway of their own, which tells what it counted as it ends. */
async function searchOnDay(ago: number): Promise<void> {
  const port = await freePort();
  const gateway = await startGateway({
    cmsUrl: system.cms.url,
    port,
    now: () => new Date(Date.now() - ago * DAY_MS),
  });
  await search(`Bonjour, Ginette cherche un terrain de ${WORD}`, `http://127.0.0.1:${port}`);
  await search(WORD, `http://127.0.0.1:${port}`);
  await gateway.app.close();
}

const dataOf = <Data>({ body }: { body: Fields }): Data => body.data as Data;

async function findRow(): Promise<Row | undefined> {
  const page = await coordinator.request('GET', '/guide/searches?days=7');
  return dataOf<{ unanswered: Row[] }>(page).unanswered.find(({ terms }) => terms.join() === WORD);
}

describe('a result that is opened', () => {
  it('is counted with its rank, on both pages, and nothing of the reader', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage({ locale: 'fr-FR' });
    const sent: (string | null)[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/recherche/suivie')) sent.push(request.postData());
    });
    for (const [path, field, words] of [
      ['/recherche', 'q', 'clocher fissuré'],
      ['/qui-contacter', 'besoin', 'toiture école'],
    ] as const) {
      await page.goto(system.url + path);
      await page.locator(`main [name="${field}"]`).fill(words);
      await page.locator(`main form:has([name="${field}"]) [type="submit"]`).first().click();
      await page.locator('[data-rank="1"]').first().click();
      await page.waitForURL(/fiches/);
    }
    expect([await page.context().cookies(), sent.length]).toEqual([[], 2]);
    await browser.close();
    const read = (): Promise<object[]> =>
      system.cms.app.db
        .connection('guide_searches')
        .where('followed', '>', 0)
        .orderBy('field', 'desc')
        .select('field', 'terms', 'offered', 'followed', 'rank_sum');
    expect(await eventually(read, ({ length }) => length === 2)).toEqual([
      { field: 'search', terms: '["clocher","fissuré"]', offered: 1, followed: 1, rank_sum: 1 },
      { field: 'orient', terms: '["école","toiture"]', offered: 1, followed: 1, rank_sum: 1 },
    ]);
  });
});

describe('a search that finds nothing', () => {
  it('is shown to the coordination once it was made on three days', async () => {
    expect(fromBefore).toEqual([]);
    await searchOnDay(2);
    expect(await findRow()).toBeUndefined();
    await searchOnDay(1);
    expect(await eventually(findRow, Boolean)).toMatchObject({ terms: [WORD], unanswered: 3 });
  }, 120_000);

  it('left nothing of who made it in the database', async () => {
    const rows = await system.cms.app.db.connection('guide_searches').select('*');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/ginette|bonjour|127\.0\.0/i);
  });

  const group = { kind: 'OBJECT', direction: 'TWO_WAY', terms: [WORD, 'cimetière'] };

  it('finds something on trial, and nothing has changed for readers', async () => {
    const synonymGroups = [{ id: 'new', record: { ...group, targets: [] } }];
    const answer = await coordinator.request('POST', '/guide/searches/try', {
      query: WORD,
      synonymGroups,
    });
    const { today, changed } =
      dataOf<Record<string, { sheets: { explanation: string[] }[] }>>(answer);
    expect(today!.sheets).toEqual([]);
    expect(changed!.sheets.length).toBeGreaterThan(0);
    expect(changed!.sheets[0]!.explanation.length).toBeGreaterThan(0);
    expect(await search(WORD)).toEqual([]);
  });

  it('finds it for readers as soon as the group is saved, and leaves the list', async () => {
    const path = `/content-manager/collection-types/${concepts.synonymGroup}`;
    const saved = await coordinator.request('POST', path, {
      ...group,
      terms: group.terms.join('\n'),
    });
    expect(saved.status).toBe(201);
    // The gateway looks by itself once a minute: only the hint can be so quick.
    const found = await eventually(
      () => search(WORD),
      ({ length }) => length > 0,
      3000,
    );
    expect(found.length).toBeGreaterThan(0);
    const decision = { terms: [WORD], kind: 'synonym', told: 'cimetière' };
    await coordinator.request('POST', '/guide/searches/decisions', decision);
    expect(await findRow()).toBeUndefined();
  });

  async function saveKeyword(reference: string, term: string): Promise<SheetChoice> {
    const found = await coordinator.request('GET', `/guide/searches/sheets?q=${reference}`);
    const [sheet] = dataOf<SheetChoice[]>(found);
    const { method, path, body } = addKeyword(sheet!, term).save;
    expect((await coordinator.request(method.toUpperCase(), path, body)).status).toBe(200);
    return sheet!;
  }

  it('finds a sheet by its new keyword at once when it has no draft under way', async () => {
    expect(await saveKeyword('F20', 'chistera')).toMatchObject({ state: 'clean' });
    const found = await eventually(
      () => search('chistera'),
      ({ length }) => length > 0,
      3000,
    );
    // Its related sheets come along.
    expect(found[0]).toBe('F20');
  });

  it('never puts an agency’s draft online with a keyword', async () => {
    const sheet = await coordinator.find('sheet', 'reference', 'F21');
    await coordinator.update('sheet', sheet.documentId, { title: 'Préparer un brouillon secret' });
    expect(await saveKeyword('F21', 'palombière')).toMatchObject({ state: 'modified' });
    await pause(1000);
    const { data } = await query<{ sheet: { keywords: string[]; title: string } }>(
      system,
      '{ sheet(reference: "F21") { ... on Sheet { title keywords } } }',
    );
    expect(JSON.stringify(data.sheet)).not.toMatch(/palombière|brouillon secret/);
    expect(data.sheet.keywords.length).toBeGreaterThan(0);
    const { keywords, title } = await coordinator.find('sheet', 'reference', 'F21');
    expect([String(keywords).split('\n').at(-1), title]).toEqual([
      'palombière',
      'Préparer un brouillon secret',
    ]);
  });

  it('says in French that the guide is away, and saves all the same', async () => {
    await system.gateway.app.close();
    const answer = await coordinator.request('POST', '/guide/searches/try', { query: WORD });
    expect(answer.status).toBe(503);
    expect(JSON.stringify(answer.body)).toContain('Le guide ne répond pas');
    const decision = { terms: [WORD], kind: 'set-aside', told: '' };
    expect((await coordinator.request('POST', '/guide/searches/decisions', decision)).status).toBe(
      200,
    );
  });
});
