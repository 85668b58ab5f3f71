import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify from 'fastify';
import { serveAssets } from './serve-assets';

const body = 'a { color: red }\n'.repeat(100);

describe('serveAssets', () => {
  const app = fastify();
  let origin: string;

  beforeAll(async () => {
    serveAssets(app, [
      { path: '/a.css', contentType: 'text/css; charset=utf-8', body },
      { path: '/a.woff2', contentType: 'font/woff2', body: Buffer.from(body) },
    ]);
    origin = await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => app.close());

  // `fetch` would decode the answer.
  const ask = async (path: string, encoding?: string) => {
    const headers = encoding === undefined ? {} : { 'accept-encoding': encoding };
    const answer = await new Promise<IncomingMessage>((resolve, reject) =>
      get(origin + path, { headers }, resolve).on('error', reject),
    );
    return { headers: answer.headers, bytes: await buffer(answer) };
  };

  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
    ['gzip;q=0.5', 'gzip', gunzipSync],
  ])('answers who accepts %s in %s, twice the same', async (accepted, encoding, read) => {
    for (let time = 0; time < 2; time += 1) {
      const { headers, bytes } = await ask('/a.css', accepted);
      expect(headers['content-encoding']).toBe(encoding);
      expect(bytes.length).toBeLessThan(200);
      expect(read(bytes).toString()).toBe(body);
    }
  });

  it.each([undefined, 'identity', 'zstd', 'br;q=0.0'])(
    'answers who accepts %s with the bytes as they are',
    async (accepted) => {
      const { headers, bytes } = await ask('/a.css', accepted);
      expect([headers['content-encoding'], headers.vary]).toEqual([undefined, 'accept-encoding']);
      expect(bytes.toString()).toBe(body);
    },
  );

  it('leaves as it is what is compressed already', async () => {
    const { headers } = await ask('/a.woff2', 'br');
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined]);
    expect(headers['cache-control']).toContain('immutable');
  });
});
