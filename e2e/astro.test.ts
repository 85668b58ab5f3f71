import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createMockGuide } from '../mock/src';
import { buildSite, installSite } from './testing/astro-site';
import { findViolations, launchBrowser, openPage, screens, takePicture } from './testing/browser';
import { eventually } from './testing/system';

const guide = createMockGuide();
let env: Record<string, string>;

beforeAll(async () => {
  installSite();
  env = { GUIDE_URL: new URL(await guide.listen()).origin };
}, 180_000);
afterEach(() => guide.reset());
afterAll(() => guide.close());

/** Serves what was built, as any host of static files does. */
async function serveFolder(folder: string): Promise<{ server: Server; url: string }> {
  const server = createServer(({ url = '/' }, response) => {
    const file = join(folder, `${url === '/' ? '/index' : url}.html`);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(readFileSync(file));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('examples/astro', () => {
  it('makes light and accessible pages of a theme, one for each page of the guide’s list', async () => {
    guide.edit('sheet', 'F01', { title: '<img src=x onerror="alert(1)"> & « essai »' });
    const { output, printed } = await buildSite({ ...env, GUIDE_THEME: 'numerique' });
    if (!output) throw new Error(printed);
    const lists = guide.requests.filter(({ operation }) => operation === 'GuideSheets');
    expect(lists.map(({ variables }) => 'after' in variables)).toContain(true);
    expect(readdirSync(join(output, 'fiches'))).toHaveLength(12);
    const { server, url } = await serveFolder(output);
    const browser: Browser = await launchBrowser();
    try {
      for (const screen of screens) {
        const page = await openPage(browser, screen, url);
        const seen = new Set<string>();
        for (const path of ['/', '/page-2']) {
          await page.goto(url + path);
          expect(await findViolations(page)).toEqual([]);
          for (const link of await page.locator('.liste a').all())
            seen.add((await link.getAttribute('href'))!);
        }
        expect(seen.size).toBe(12);
        await takePicture(page, `astro-list-${screen.width}-${screen.colorScheme}`);
        await page.locator('.liste a').first().click();
        await page.getByRole('link', { name: 'la fiche dans le guide' }).waitFor();
        expect(await findViolations(page)).toEqual([]);
        await takePicture(page, `astro-sheet-${screen.width}-${screen.colorScheme}`);
        expect(await page.locator('script, link[rel=stylesheet], img').count()).toBe(0);
        await page.close();
      }
      const html = readFileSync(join(output, 'index.html'), 'utf8');
      expect(html).toContain('&lt;img src=x onerror=');
      expect(Buffer.byteLength(html)).toBeLessThan(8_000);
    } finally {
      await browser.close();
      server.close();
    }
  }, 120_000);

  it('waits for a guide that asks to wait', async () => {
    guide.simulate({ kind: 'limited', retryAfterSeconds: 1, times: 1 });
    guide.simulate({ kind: 'starting', operation: 'GuideSheets', times: 1 });
    const { output, printed } = await buildSite({ ...env, GUIDE_THEME: 'eau' });
    if (!output) throw new Error(printed);
    expect(readdirSync(join(output, 'fiches'))).toHaveLength(8);
  }, 60_000);

  it('says what is left of a sheet that was withdrawn since the list was read', async () => {
    guide.simulate({ kind: 'slow', milliseconds: 2000, operation: 'GuideSheet', times: 1 });
    const building = buildSite({ ...env, GUIDE_THEME: 'eau' });
    const asked = () => guide.requests.find(({ operation }) => operation === 'GuideSheet');
    const { variables } = (await eventually(async () => asked(), Boolean, 30_000))!;
    guide.withdrawSheet(String(variables.reference), { replacedBy: 'F01' });
    const { output, printed } = await building;
    if (!output) throw new Error(printed);
    const sheets = readdirSync(join(output, 'fiches'));
    const texts = sheets.map((name) => readFileSync(join(output, 'fiches', name), 'utf8'));
    const withdrawn = texts.filter((text) =>
      text.includes('Cette fiche a été retirée le 20 novembre'),
    );
    expect(withdrawn).toHaveLength(1);
    expect(withdrawn[0]).toContain('Dématérialiser les procédures administratives');
  }, 60_000);

  it('stops, and says why, rather than make an empty site', async () => {
    guide.simulate({ kind: 'http', status: 502, operation: 'GuideSheet' });
    const stopped = await buildSite({ ...env, GUIDE_THEME: 'eau' });
    expect(stopped.output).toBeNull();
    expect(stopped.printed).toContain('autre chose que lui a répondu (502)');
    const away = await buildSite({ GUIDE_URL: 'http://127.0.0.1:1' });
    expect(away.output).toBeNull();
    expect(away.printed).toContain('il n’est pas joignable');
    const unknown = await buildSite({ ...env, GUIDE_THEME: 'inconnue' });
    expect(unknown.printed).toContain('Le guide n’a pas de thématique « inconnue »');
  }, 60_000);
});
