import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { serveFollowed } from './serve-followed';

const token = 'a'.repeat(22);

async function ask(init: RequestInit) {
  const followed: [string, number][] = [];
  const app = fastify();
  serveFollowed(app, { follow: (...told) => followed.push(told) });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/recherche/suivie`, init);
  const text = await answer.text();
  await app.close();
  return { followed, status: answer.status, text };
}

// What `navigator.sendBeacon` sends of a text.
const send = (body: string) => ask({ method: 'POST', body });

describe('POST /recherche/suivie', () => {
  it('reads a token and a rank', async () => {
    expect(await send(`${token} 3`)).toEqual({ followed: [[token, 3]], status: 204, text: '' });
  });

  it.each(['', token, `${token} `, `${token} 1000`, `${token} -1`, `court 1`, `${token} 1 2`])(
    'answers the same to « %s », and counts nothing',
    async (body) => expect(await send(body)).toEqual({ followed: [], status: 204, text: '' }),
  );

  it('reads no more than it needs', async () => {
    expect(await send(`${token} ${'1'.repeat(200)}`)).toMatchObject({ followed: [], status: 413 });
  });

  it('changes nothing by GET', async () => {
    expect(await ask({ method: 'GET' })).toMatchObject({ followed: [], status: 404 });
  });
});
