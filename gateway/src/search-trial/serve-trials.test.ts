import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { surroundings } from '../testing/records';
import { aGuide, schema } from '../testing/run-query';
import { serveTrials } from './serve-trials';

const guide = aGuide(surroundings);

async function ask(body: object, { bearer = 'ours', isLoaded = true } = {}) {
  const app = fastify();
  const status = () =>
    ({ isLoaded }) as ReturnType<Parameters<typeof serveTrials>[1]['follower']['status']>;
  serveTrials(app, {
    schema,
    follower: { guide: () => guide, status },
    publicUrl: 'https://guide.example',
    isOurs: (authorization) => authorization === 'Bearer ours',
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/try-search`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  await app.close();
  return { status: answer.status, text, cache: answer.headers.get('cache-control') };
}

describe('POST /try-search', () => {
  it('is for the CMS', async () => {
    expect(await ask({ query: 'pont' }, { bearer: 'another' })).toMatchObject({
      status: 401,
      text: '',
    });
  });

  it('answers with both lists, which nobody may keep', async () => {
    const { status, text, cache } = await ask({ query: 'pont' });
    expect([status, cache, Object.keys(JSON.parse(text) as object)]).toEqual([
      200,
      'no-store',
      ['today', 'changed'],
    ]);
  });

  it('refuses what could not be saved', async () => {
    expect((await ask({ query: 'pont', signposts: [{ id: 'new', record: {} }] })).status).toBe(400);
  });

  it('waits for a guide', async () => {
    expect((await ask({ query: 'pont' }, { isLoaded: false })).status).toBe(503);
  });
});
