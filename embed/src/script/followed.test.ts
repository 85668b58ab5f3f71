import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../e2e/testing/browser';

const script = readFileSync(join(__dirname, 'followed.js'), 'utf8');
const token = 'a'.repeat(22);
const results = `<div hidden data-follow="${token}"></div><section>
  <a href="#une" data-rank="1"><mark>Une</mark></a> <a href="#deux" data-rank="2">Deux</a>
  <a href="#ailleurs">Ailleurs</a>
</section>`;

let browser: Browser;
let server: Server;
let told: { body: string; cookie: string | undefined; type: string | undefined }[];

beforeAll(async () => {
  browser = await launchBrowser();
  server = createServer((request, response) => {
    const { cookie, 'content-type': type } = request.headers;
    if (request.url === '/followed.js')
      return void response.setHeader('content-type', 'text/javascript').end(script);
    if (request.method !== 'POST')
      return void response
        .setHeader('content-type', 'text/html')
        .end(`${request.url === '/vide' ? '' : results}<script src="/followed.js" defer></script>`);
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      told.push({ body: `${request.url} ${body}`, cookie, type });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
});
beforeEach(() => (told = []));

async function visit(path: string, act: (page: Page) => Promise<void>): Promise<string[]> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  await act(page);
  await page.waitForTimeout(200);
  await page.close();
  expect(errors).toEqual([]);
  return told.map(({ body }) => body);
}

describe('followed.js', () => {
  it('tells the rank of the result that is opened, once a page', async () => {
    const bodies = await visit('/', async (page) => {
      await page.click('mark');
      await page.click('[data-rank="2"]');
    });
    expect(bodies).toEqual([`/recherche/suivie ${token} 1`]);
    expect(told[0]).toMatchObject({ cookie: undefined, type: 'text/plain;charset=UTF-8' });
  });

  it('also hears a link that is opened in another tab', async () => {
    const bodies = await visit('/', (page) => page.click('[data-rank="2"]', { button: 'middle' }));
    expect(bodies).toEqual([`/recherche/suivie ${token} 2`]);
  });

  it('says nothing of other links', async () => {
    expect(await visit('/', (page) => page.click('a:not([data-rank])'))).toEqual([]);
  });

  it('does nothing on a page without results', async () => {
    expect(await visit('/vide', async () => undefined)).toEqual([]);
  });
});
