import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import clientDocuments from '../client/src/generated/persisted-documents.json';
import { aSheet, aTerritory, aTheme, surroundings } from '../gateway/src/testing/records';
import { serveGuide, type ServedGuide } from '../gateway/src/testing/serve-guide';
import { launchBrowser } from './testing/browser';
import { eventually, freePort } from './testing/system';

const examples = join(__dirname, '../examples');
const ATTACK = '<img src=x onerror="document.title=1"> & « eau »';

let guide: ServedGuide;
const origin = () => guide.url.replace('/graphql', '');

beforeAll(async () => {
  guide = await serveGuide([
    ...surroundings,
    aTheme('eau', { slug: 'eau' }),
    aTerritory('commune-50129', { code: '50129' }),
    aSheet('f1', { primaryTheme: 'eau', title: ATTACK }),
    aSheet('f2', { primaryTheme: 'eau' }),
  ]);
});
afterAll(() => guide?.stop());

describe('examples/html', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchBrowser()));
  afterAll(() => browser?.close());

  it('lists the sheets of a theme, as text, and says so when the guide is away', async () => {
    const html = readFileSync(join(examples, 'html/index.html'), 'utf8');
    const server = createServer((request, response) => {
      const address = request.url === '/away' ? 'http://127.0.0.1:1' : origin();
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html.replaceAll('http://localhost:4000', address));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      await page.goto(url);
      await page.getByText('2 fiches').waitFor();
      expect(await page.getByRole('link', { name: ATTACK }).count()).toBe(1);
      expect(await page.locator('img').count()).toBe(0);
      if (process.env.PICTURES)
        await page.screenshot({ path: join(process.env.PICTURES, 'example-html.png') });
      await page.goto(`${url}/away`);
      await page.getByText('Le guide ne répond pas').waitFor();
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

const php = ['/usr/bin/php', '/usr/local/bin/php'].find((path) => existsSync(path));

const aFoundSheet = {
  title: 'Un titre',
  url: 'https://guide.example/fiches/un-titre',
  summary: 'Un résumé.',
  feeModelLabel: 'Gratuit',
  isDemoData: true,
  leadAgency: { name: 'Une agence' },
};

async function startPhp(guideUrl: string): Promise<{ server: ChildProcess; url: string }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const server = spawn(php!, ['-S', `127.0.0.1:${port}`, '-t', join(examples, 'php')], {
    stdio: 'ignore',
    env: { ...process.env, GUIDE_URL: guideUrl },
  });
  const answers = () =>
    fetch(`${url}README.md`).then(
      () => true,
      () => false,
    );
  await eventually(answers, Boolean, 20_000);
  return { server, url };
}

// Skipped where PHP is not installed, except in CI.
(php || process.env.CI ? describe : describe.skip)('examples/php', () => {
  let server: ChildProcess;
  let url: string;
  beforeAll(async () => void ({ server, url } = await startPhp(origin())));
  afterAll(() => void server?.kill());

  it('asks for a document that is registered', () => {
    const [id] = /sha256:[0-9a-f]{64}/.exec(readFileSync(join(examples, 'php/index.php'), 'utf8'))!;
    expect((clientDocuments as Record<string, string>)[id]).toContain('query GuideSheets(');
  });

  it('lists the sheets, escaped, twice: the second time from what it kept', async () => {
    for (let time = 0; time < 2; time += 1) {
      const answer = await fetch(url);
      const html = await answer.text();
      expect([answer.status, html.includes('2 fiches')]).toEqual([200, true]);
      expect(html).toContain('&lt;img src=x onerror=&quot;');
      expect(html).not.toContain('<img');
    }
    const metrics = await (await fetch(`${origin()}/metrics`)).text();
    expect(metrics).toMatch(/_count\{[^}]*route="\/graphql",status_code="304"\} [1-9]/);
  });

  it('says what is wrong, in French, when the guide refuses', async () => {
    const answer = await fetch(`${url}?commune=50000000`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('Le guide ne répond pas');
  });

  it('shows what it kept when the guide is away', async () => {
    const port = await freePort();
    const away = createServer((request, response) => {
      if (isThere) response.setHeader('etag', '"kept"').end(JSON.stringify({ data: found }));
      else request.socket.destroy();
    }).listen(port, '127.0.0.1');
    await once(away, 'listening');
    const found = { sheets: { nodes: [aFoundSheet] } };
    let isThere = true;
    const other = await startPhp(`http://127.0.0.1:${port}`);
    try {
      expect(await (await fetch(other.url)).text()).toContain('Un titre');
      isThere = false;
      const kept = await fetch(other.url);
      expect([kept.status, (await kept.text()).includes('Un titre')]).toEqual([200, true]);
      expect((await fetch(`${other.url}?commune[]=x`)).status).toBe(503);
    } finally {
      other.server.kill();
      away.closeAllConnections();
      away.close();
    }
  });
});
