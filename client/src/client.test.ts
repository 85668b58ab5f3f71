import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  aContact,
  aSheet,
  aTerritory,
  aTheme,
  surroundings,
} from '../../gateway/src/testing/records';
import { serveGuide, type ServedGuide } from '../../gateway/src/testing/serve-guide';
import { createGuideClient } from './client';
import {
  GuideAgencyDocument,
  GuideContactsDocument,
  GuideSheetDocument,
  GuideSheetsDocument,
  GuideThemesDocument,
  TypedDocumentString,
} from './generated/graphql';
import registered from './generated/persisted-documents.json';

let guide: ServedGuide;
const sent: { method: string; url: string; body?: string }[] = [];

const watchedFetch: typeof fetch = (url, init) => {
  sent.push({ method: init!.method!, url: url as string, body: init!.body as string });
  return fetch(url, init);
};
const client = (url = guide.url) => createGuideClient({ url, fetch: watchedFetch });

beforeAll(async () => {
  guide = await serveGuide([
    ...surroundings,
    aTerritory('commune-50129', { code: '50129' }),
    aTheme('eau'),
    aContact('accueil'),
    aSheet('f1', { reference: 'F1', contacts: ['accueil'] }),
    aSheet('f2', { reference: 'F2' }),
  ]);
});
afterAll(() => guide?.stop());
beforeEach(() => void sent.splice(0));

describe('client.query', () => {
  it('answers each document of the package, typed, by its identifier and by GET', async () => {
    const sheets = await client().query(GuideSheetsDocument, { first: 1 });
    if (!sheets.ok) throw new Error(JSON.stringify(sheets.error));
    // The compiler knows these fields.
    expect(sheets.data.sheets.nodes[0]?.leadAgency.name).toEqual(expect.any(String));
    expect(sheets.data.sheets.totalCount).toBe(2);
    const { slug } = sheets.data.sheets.nodes[0]!.leadAgency;
    const others = await Promise.all([
      client().query(GuideSheetDocument, { reference: 'F1' }),
      client().query(GuideContactsDocument, { reference: 'F1', territory: '50129' }),
      client().query(GuideAgencyDocument, { slug }),
      client().query(GuideThemesDocument),
    ]);
    expect(others.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'GET', 'GET']);
    expect(sent.filter(({ url }) => url.includes('query'))).toEqual([]);
    const { pathname, search } = new URL(sent[0]!.url);
    const [id] = Object.entries(registered).find(([, text]) =>
      text.includes('query GuideSheets('),
    )!;
    expect(pathname + search).toBe(
      `/graphql?documentId=${encodeURIComponent(id)}&variables=%7B%22first%22%3A1%7D`,
    );
  });

  it('sends by POST what should not be in an address, or is too long for one', async () => {
    const asked = await client().query(GuideThemesDocument, {}, { method: 'POST' });
    const themes = Array.from({ length: 300 }, () => 'theme-inconnu');
    const long = await client().query(GuideSheetsDocument, { filter: { themes } });
    expect([asked.ok, long.ok]).toEqual([true, true]);
    expect(sent.map(({ method, url }) => [method, url])).toEqual([
      ['POST', guide.url],
      ['POST', guide.url],
    ]);
    expect(sent[1]!.body).not.toContain('query');
  });

  it('sends the text of a document that this guide does not know, once told, and no identifier again', async () => {
    const own = new TypedDocumentString<{ guide: { name: string } }, Record<string, never>>(
      'query Own { guide { name } }',
      { hash: `sha256:${'0'.repeat(64)}` },
    );
    const one = client();
    const results = [await one.query(own), await one.query(own)];
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST']);
  });

  it('goes on by POST where the guide does not serve GET', async () => {
    const closed = await serveGuide(surroundings, { GRAPHQL_GET: 'false' });
    try {
      const one = client(closed.url);
      const results = [await one.query(GuideThemesDocument), await one.query(GuideThemesDocument)];
      expect(results.map(({ ok }) => ok)).toEqual([true, true]);
      expect(sent.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST']);
    } finally {
      await closed.stop();
    }
  });

  it('takes a text too', async () => {
    const result = await client().query<{ guide: { name: string } }, object>(
      '{ guide { name } }',
      {},
    );
    expect(result).toEqual({ ok: true, data: { guide: { name: expect.any(String) } } });
  });

  it('gives what the guide refuses as a value, with its code and with what was answered', async () => {
    const result = await client().query('{ guide { name } node(id: "x") { id } }', {});
    expect(result).toMatchObject({
      ok: false,
      error: {
        kind: 'graphql',
        errors: [{ code: 'BAD_ID', path: ['node'], message: expect.any(String) }],
        data: { guide: { name: expect.any(String) }, node: null },
      },
    });
  });

  it('gives the time to wait when too much was asked', async () => {
    const limited = await serveGuide(surroundings, { GRAPHQL_COST_PER_MINUTE: '10000' });
    try {
      const one = client(limited.url);
      const dear =
        '{ sheets(first: 100) { nodes { leadAgency { sheets(first: 70) { nodes { title } } } } } }';
      await one.query(dear, {});
      expect(await one.query(dear, {})).toEqual({
        ok: false,
        error: { kind: 'limited', retryAfterSeconds: expect.any(Number) },
      });
    } finally {
      await limited.stop();
    }
  });
});

async function withServer(listener: RequestListener, use: (url: string) => Promise<void>) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('a guide that does not answer', () => {
  it('is a value: too late, given up, not reached, or something else that answered', async () => {
    await withServer(
      () => undefined,
      async (url) => {
        const late = createGuideClient({ url, timeoutMs: 50 });
        expect(await late.query(GuideThemesDocument)).toEqual({
          ok: false,
          error: { kind: 'timeout' },
        });
        const given = new AbortController();
        const waiting = client(url).query(GuideThemesDocument, {}, { signal: given.signal });
        given.abort();
        expect(await waiting).toEqual({ ok: false, error: { kind: 'aborted' } });
      },
    );
    await withServer(
      (_request, response) => void response.writeHead(502).end('<h1>Bad gateway</h1>'),
      async (url) => {
        expect(await client(url).query(GuideThemesDocument)).toEqual({
          ok: false,
          error: { kind: 'http', status: 502 },
        });
      },
    );
    await withServer(
      (_request, response) =>
        void response.writeHead(429, { 'retry-after': 'Wed, 25 Nov 2026 08:00:00 GMT' }).end(),
      async (url) => {
        expect(await client(url).query(GuideThemesDocument)).toEqual({
          ok: false,
          error: { kind: 'limited', retryAfterSeconds: 60 },
        });
      },
    );
    expect(await client('http://127.0.0.1:1/graphql').query(GuideThemesDocument)).toMatchObject({
      ok: false,
      error: { kind: 'network' },
    });
  });
});
