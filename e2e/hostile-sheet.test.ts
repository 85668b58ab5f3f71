import type { Frame, FrameLocator, Page } from 'playwright-core';
import { demoLines } from '../gateway/src/testing/demo-lines';
import { takePicture } from './testing/browser';
import { startFramedGuide, type FramedGuide } from './testing/framed-guide';
import { findFramedViolations } from './testing/framed-violations';
import { attack, hostileLines, readAttack } from './testing/hostile-lines';
import { findOverflow } from './testing/overflow';
import { canRunWordPress } from './testing/wordpress';
import { block, pasted, shortcode, startWordPressSite } from './testing/wordpress-site';

const lines = [...demoLines(), ...hostileLines()];
const path = '/fiche/hostile';

/** What would have run, or hidden what is there, were a text not taken for a text. */
const runs =
  '[onerror], [onload], [onfocus], [autofocus], img[src="x"], iframe, script:not([src]), style, ' +
  '[href^="javascript:" i], [href^="data:" i], [style*="evil"]';

type Shown = Page | Frame | FrameLocator;

/**
 * Reads the sheet as it is shown, and asks that every text of it is there, and nothing of what it says.
 * @param within what holds the sheet, and nothing of the page around it.
 */
async function expectTextsAlone(shown: Shown, within: string): Promise<void> {
  const sheet = shown.locator(within).first();
  await sheet.locator('h1, h2').filter({ hasText: 'alert(1)' }).first().waitFor();
  expect(await sheet.locator(runs).count()).toBe(0);
  const text = await sheet.innerText();
  // French signs get their spaces.
  const letters = text.replace(/\s/g, '');
  expect(letters.split(readAttack.replace(/\s/g, '')).length).toBeGreaterThan(20);
  expect(/[\u202e\u2066]/.test(text)).toBe(false);
}

/** Opens an address, reads the sheet there, and asks that nothing ran nor was asked elsewhere. */
async function visit(
  site: FramedGuide,
  address: string,
  look: (page: Page) => Promise<void>,
  options: Parameters<FramedGuide['open']>[1] = {},
): Promise<void> {
  const { page, context, complaints, hosts } = await site.open(address, options);
  await look(page);
  expect(complaints).toEqual([]);
  expect([...hosts].filter((host) => host.includes('evil'))).toEqual([]);
  await context.close();
}

describe('a sheet whose every text is an attack', () => {
  let site: FramedGuide;
  beforeAll(async () => {
    site = await startFramedGuide(lines);
  }, 120_000);
  afterAll(() => site?.stop(), 60_000);

  const pages = [
    '/fiches/hostile',
    '/agences/hostile',
    '/themes/hostile',
    '/fiches?agence=hostile',
    '/agences',
    '/themes',
  ];

  it.each(pages)('is texts alone on %s', async (address) => {
    await visit(site, site.url + address, async (page) => {
      const main = page.locator('main');
      await main.getByText('alert(1)').first().waitFor();
      expect(await main.locator(runs).count()).toBe(0);
      expect(/[\u202e\u2066]/.test(await main.innerText())).toBe(false);
    });
  });

  it.each([
    ['what is found by it', '/recherche', 'Rechercher'],
    ['who is to be called for it', '/qui-contacter', 'Trouver qui contacter'],
  ])('is texts alone in %s', async (_name, address, button) => {
    await visit(site, site.url + address, async (page) => {
      const main = page.locator('main');
      await main.locator('[name=q], [name=besoin]').fill(`${attack} écrit`);
      await main.getByRole('button', { name: button }).click();
      await main.getByRole('link').filter({ hasText: 'alert(1)' }).first().waitFor();
      expect(await main.locator(runs).count()).toBe(0);
    });
  });

  it('is whole on its page', async () => {
    await visit(site, `${site.url}/fiches/hostile`, (page) => expectTextsAlone(page, 'main'));
  });

  it('is texts alone in what is said of it to machines', async () => {
    const html = await (await fetch(`${site.url}/fiches/hostile`)).text();
    const data = /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/.exec(html)![1]!;
    expect(data).not.toContain('<');
    expect(JSON.stringify(JSON.parse(data))).toContain('<script>alert(1)</script>');
    const [head = ''] = html.split('</head>');
    expect(head).not.toMatch(/<(img|svg|script>|style|iframe|a )/);
  });

  it.each([
    ['an iframe', () => site.frameOf(path, { name: 'a' })],
    ['an iframe without sandbox', () => site.frameOf(path, { name: 'a', sandbox: '' })],
  ])('is texts alone in %s', async (_name, toBody) => {
    await visit(site, site.host.show(toBody() + site.script), (page) =>
      expectTextsAlone(page.frame('a')!, 'main'),
    );
  });

  it('is texts alone in what oEmbed gives', async () => {
    const query = new URLSearchParams({ url: `${site.url}/fiches/hostile` });
    const { html, title } = (await (await fetch(`${site.url}/oembed?${query}`)).json()) as {
      html: string;
      title: string;
    };
    expect(title).toBe(readAttack);
    await visit(site, site.host.show(html.replace(/ style="[^"]*"/, '')), async (page) => {
      expect(await page.locator('main').locator(runs).count()).toBe(1);
      await expectTextsAlone(page.frames()[1]!, 'main');
    });
  });

  it.each([
    ['idm-sheet', 'reference="F99"'],
    ['idm-contact', 'agency="hostile"'],
    ['idm-guide', 'agency="hostile"'],
  ] as const)('is texts alone in %s', async (element, attributes) => {
    // A page that forbids nothing: what would run, runs.
    const address = site.host.show(site.elementOf(element, attributes), { isOld: true });
    await visit(site, address, async (page) => {
      const shown = page.locator(`${element} .idm-content`);
      await shown.getByText('alert(1)').first().waitFor();
      expect(await shown.locator(runs).count()).toBe(0);
      if (element === 'idm-sheet') await expectTextsAlone(page, 'idm-sheet .idm-content');
    });
  });

  it('is nowhere wider than a phone, and has nothing for axe', async () => {
    const options = { viewport: { width: 360, height: 800 } };
    for (const address of pages) {
      const { page, context } = await site.open(site.url + address, options);
      expect([address, await findOverflow(page)]).toEqual([address, []]);
      await context.close();
    }
    for (const [shown, body] of [
      ['main', site.frameOf(path, { name: 'a' }) + site.script],
      ['.idm-content', site.elementOf('idm-sheet', 'reference="F99"')],
    ] as const) {
      const { page, context } = await site.open(site.host.show(body), options);
      const sheet = (page.frame('a') ?? page).locator(shown).last();
      await sheet.getByText('alert(1)').first().waitFor();
      await takePicture(page, `hostile-${shown}`);
      expect(await findFramedViolations(page)).toEqual([]);
      for (const frame of page.frames()) expect(await findOverflow(frame)).toEqual([]);
      await context.close();
    }
  });
});

const describeWordPress = canRunWordPress() || process.env.CI ? describe : describe.skip;

describeWordPress('a sheet whose every text is an attack, in a real WordPress', () => {
  let site: Awaited<ReturnType<typeof startWordPressSite>>;
  let discovered: string;
  beforeAll(async () => {
    site = await startWordPressSite('6.5', lines);
    // Before the plugin: WordPress trusts little what it discovers.
    discovered = await site.wordpress.publish(pasted(`${site.guide.url}/fiches/hostile`), 'author');
    await fetch(discovered);
    await site.installPlugin();
  }, 240_000);
  afterAll(() => site?.stop(), 60_000);

  it.each([
    ['discovered', () => discovered],
    ['pasted', () => pasted(`${site.guide.url}/fiches/hostile`)],
    ['in a frame', () => shortcode('type="fiche" reference="F99" affichage="cadre"')],
    ['as an element', () => block({ type: 'fiche', reference: 'F99' })],
  ])('is texts alone, %s', async (name, toContent) => {
    const address =
      name === 'discovered' ? toContent() : await site.wordpress.publish(toContent(), 'author');
    await visit(site.guide, address, async (page) => {
      const isElement = name === 'as an element';
      const place = page.locator(isElement ? 'idm-sheet' : 'main iframe');
      await place.first().scrollIntoViewIfNeeded();
      if (isElement) await expectTextsAlone(page, 'idm-sheet .idm-content');
      else await expectTextsAlone(page.frameLocator('main iframe'), 'main');
      expect(await page.locator('[onerror], [onload], [onfocus], img[src="x"]').count()).toBe(0);
    });
    expect(site.wordpress.complaints()).not.toContain('guide-departemental');
  });
});
