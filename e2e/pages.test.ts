import type { Browser } from 'playwright-core';
import {
  checkedPages,
  findViolations,
  launchBrowser,
  openPage,
  screens,
  takePicture,
} from './testing/browser';
import { signIn } from './testing/editor';
import { findOverflow } from './testing/overflow';
import { eventually, query, startSystem, type System } from './testing/system';

let system: System;
let browser: Browser;

const withdrawnSlug = 'nettoyer-une-plage-sans-abimer-la-laisse-de-mer';

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), launchBrowser()]);
  const editor = await signIn(system, 'editeur.symel@idm.example');
  const { documentId } = await editor.find('sheet', 'slug', withdrawnSlug);
  await editor.unpublish(documentId);
  await eventually(
    async () => (await fetch(`${system.url}/fiches/${withdrawnSlug}`)).status,
    (status) => status === 410,
  );
}, 120_000);

afterAll(async () => {
  await Promise.all([browser?.close(), system?.stop()]);
}, 120_000);

const pages = {
  home: ['/', 200],
  sheets: ['/fiches', 200],
  'sheets-filtered': ['/fiches?phase=FEASIBILITY_STUDY&theme=eau&q=eau', 200],
  'sheets-none': ['/fiches?q=licorne', 200],
  sheet: ['/fiches/rehabiliter-un-batiment-communal-ancien', 200],
  'sheet-long-title': [
    '/fiches/designer-un-delegue-a-la-protection-des-donnees-et-tenir-le-registre',
    200,
  ],
  'sheet-withdrawn': [`/fiches/${withdrawnSlug}`, 410],
  agencies: ['/agences', 200],
  agency: ['/agences/latitude-manche', 200],
  'agency-with-logo': ['/agences/caue', 200],
  themes: ['/themes', 200],
  theme: ['/themes/urbanisme-logement-et-amenagement', 200],
  accessibility: ['/accessibilite', 200],
  'open-data': ['/donnees-ouvertes', 200],
  reference: ['/donnees-ouvertes/schema', 200],
  'reference-concept': ['/donnees-ouvertes/schema/territory', 200],
  'not-found': ['/fiches/inconnue', 404],
  refused: ['/fiches?apres=nonsense', 400],
  malformed: ['/fiches/%E0%A4%A', 400],
} as const;

describe.each(Object.entries(pages))('the page %s', (name, [path, status]) => {
  it(`answers ${status}`, async () => {
    expect((await fetch(`${system.url}${path}`)).status).toBe(status);
  });

  it.each(checkedPages)(
    'has nothing for axe, nor a scroll bar below, at $width pixels, $colorScheme',
    async (screen) => {
      const page = await openPage(browser, screen, `${system.url}${path}`);
      await takePicture(page, `${name}-${screen.width}-${screen.colorScheme}`);
      expect(await findViolations(page)).toEqual([]);
      // 320 pixels is also what a screen of 1,280 has when it is zoomed by four.
      for (const width of [screen.width, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect([width, await findOverflow(page)]).toEqual([width, []]);
      }
      await page.close();
    },
  );
});

describe('axe', () => {
  it('would see a fault', async () => {
    const page = await openPage(browser, screens[0]!, system.url);
    await page.evaluate("document.querySelector('h1').append(document.createElement('img'))");
    expect((await findViolations(page)).join()).toContain('image-alt');
    await page.close();
  });
});

describe('the pages', () => {
  it('let the keyboard go to the text at once', async () => {
    const page = await openPage(browser, screens[0]!, `${system.url}/fiches`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip-link');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN');
    await page.close();
  });

  it('ask nothing of any other host, store nothing, and break none of their own rules', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const [hosts, complaints] = [new Set<string>(), [] as string[]];
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    for (const [path] of [pages.home, pages.sheets, pages.sheet])
      await page.goto(`${system.url}${path}`);
    expect([...hosts]).toEqual([system.url]);
    expect(complaints).toEqual([]);
    expect((await context.storageState()).cookies).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    await context.close();
  });

  it('work without script: from a need to whom to call', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(system.url);
    await page.getByLabel('Que cherchez-vous').fill('cantine');
    await page.getByRole('button', { name: 'Rechercher' }).click();
    await page
      .getByRole('link', { name: /restauration scolaire/i })
      .first()
      .click();
    await page.waitForURL(/\/fiches\/garantir-l-?hygiene/);
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
    await context.close();
  });

  it('lead through every sheet by their links alone', async () => {
    const seen = new Set<string>();
    for (let path: string | undefined = '/fiches'; path;) {
      const html: string = await (await fetch(`${system.url}${path}`)).text();
      for (const [, slug] of html.matchAll(/href="\/fiches\/([\w-]+)"/g)) seen.add(slug!);
      path = /<a[^>]*href="([^"]*apres=[^"]*)"[^>]*rel="next"|<a[^>]*rel="next"[^>]*href="([^"]*)"/
        .exec(html)
        ?.slice(1)
        .find(Boolean)
        ?.replaceAll('&amp;', '&');
    }
    const { data } = await query<{ guide: { counts: { sheets: number } } }>(
      system,
      '{ guide { counts { sheets } } }',
    );
    expect(seen.size).toBe(data.guide.counts.sheets);
  });

  it('mark demonstration content, and keep it out of search engines', async () => {
    for (const [path] of [pages.sheet, pages.agency]) {
      const html = (await (await fetch(`${system.url}${path}`)).text()).toLowerCase();
      expect(html).toContain('donnée de démonstration');
      expect(html).toMatch(/<meta name="robots" content="noindex/);
      expect(html).not.toContain('application/ld+json');
    }
  });
});
