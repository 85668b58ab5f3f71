import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { registeredDocuments } from '@idm/embed';
import { aSheet, surroundings } from '../testing/records';
import { serveGuide, type ServedGuide } from '../testing/serve-guide';

let guide: ServedGuide;

beforeAll(async () => {
  guide = await serveGuide([...surroundings, aSheet('f1')]);
});
afterAll(() => guide?.stop());

/** `fetch` would say `cache-control: no-cache` of itself when it validates. */
async function get(search: Record<string, string>, headers: Record<string, string> = {}) {
  const url = `${guide.url}?${new URLSearchParams(search)}`;
  const [answer] = (await once(request(url, { headers }).end(), 'response')) as [IncomingMessage];
  const bytes = await buffer(answer);
  return { status: answer.statusCode, headers: answer.headers, bytes, body: String(bytes) };
}

const query = '{ sheets { nodes { title } } }';

describe('an answer by GET', () => {
  it('may be kept by anyone, and is not sent again to who has it', async () => {
    const first = await get({ query });
    expect(first.status).toBe(200);
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=10, stale-while-revalidate=60',
      vary: 'accept, accept-encoding, x-preview-token',
      'access-control-allow-origin': '*',
    });
    const { etag = '' } = first.headers;
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    for (const known of [etag, `"other", ${etag}`, etag.slice(2)]) {
      const again = await get({ query }, { 'if-none-match': known });
      expect([again.status, again.body, again.headers.etag]).toEqual([304, '', etag]);
      expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
    }
    expect((await get({ query }, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('has another validator for other contents and for another type', async () => {
    const etags = await Promise.all([
      get({ query }),
      get({ query: '{ guide { name } }' }),
      get({ query }, { accept: 'application/graphql-response+json' }),
    ]);
    expect(new Set(etags.map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it('says nothing of what is left to the caller who came first', async () => {
    const { headers } = await get({ query });
    expect(Object.keys(headers).filter((name) => name.startsWith('ratelimit'))).toEqual([]);
  });

  it('may be kept by its registered document too', async () => {
    const [documentId] = Object.entries(registeredDocuments).find(([, source]) =>
      source.includes('query HomePage'),
    )!;
    const answer = await get({ documentId });
    expect(JSON.parse(answer.body)).toMatchObject({ data: expect.any(Object) });
    expect(answer.headers.etag).toBeDefined();
  });

  it.each([
    ['a mistake', { query: '{ nowhere }' }],
    ['a null with its error', { query: '{ node(id: "x") { id } guide { name } }' }],
    ['an unknown document', { documentId: `sha256:${'0'.repeat(64)}` }],
    [
      'a persisted query that is not there yet',
      {
        extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } }),
      },
    ],
  ])('is never kept when it is %s', async (_name, search) => {
    const { headers, body } = await get(search as Record<string, string>, {
      'if-none-match': '*',
    });
    expect(JSON.parse(body)).toMatchObject({ errors: [expect.any(Object)] });
    expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined]);
  });
});

describe('an answer by POST', () => {
  it('is never kept', async () => {
    const { headers } = await guide.ask({ query });
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
  });
});

describe('a large answer', () => {
  const large = { query: '{ guide { enumLabels { name values { code label } } } }' };

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is compressed for who takes %s, and is the same', async (encoding, open) => {
    const plain = await get(large);
    const { headers, bytes } = await get(large, { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(bytes.length).toBeLessThan(plain.bytes.length / 2);
    expect(open(bytes).toString()).toBe(plain.body);
    expect([headers.etag, headers.vary]).toEqual([plain.headers.etag, plain.headers.vary]);
    const again = await get(large, {
      'accept-encoding': encoding,
      'if-none-match': headers.etag!,
    });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it('is compressed by POST too', async () => {
    const { status, headers, data } = await guide.ask(large, { 'accept-encoding': 'br' });
    expect([status, headers.get('content-encoding')]).toEqual([200, 'br']);
    expect(data).toMatchObject({ guide: { enumLabels: expect.any(Array) } });
  });
});
