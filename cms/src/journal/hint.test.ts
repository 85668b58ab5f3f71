import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { concepts } from '../concepts';
import { AdminClient } from '../testing/admin-client';
import { startCms, testEnvironment, type StartedCms } from '../testing/start-cms';

let gateway: Server;
let cms: StartedCms;
let hints: IncomingMessage[] = [];

beforeAll(async () => {
  gateway = createServer((request, response) => {
    hints.push(request);
    response.end();
  }).listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  const { port } = gateway.address() as AddressInfo;
  const urls = `http://127.0.0.1:${port}/hints, http://127.0.0.1:9/nobody`;
  cms = await startCms({ demo: true, env: { GATEWAY_HINT_URLS: urls } });
}, 120_000);

afterAll(async () => {
  await cms.stop();
  gateway.close();
});

const soon = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('a hint', () => {
  it('follows each published change, with the token, and no draft', async () => {
    const admin = await AdminClient.login(cms.url);
    const { documentId } = await admin.find(concepts.agency, 'slug', 'caue');
    hints = [];
    await admin.create(concepts.sheet, { title: 'Un brouillon' });
    await soon();
    expect(hints).toEqual([]);
    await admin.update(concepts.agency, documentId, { summary: 'Un résumé.' });
    await soon();
    expect(hints).toHaveLength(1);
    expect(hints[0]?.headers.authorization).toBe(`Bearer ${testEnvironment.FEED_TOKEN}`);
  });
});
