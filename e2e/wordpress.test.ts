import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { takePicture } from './testing/browser';
import { findFramedViolations } from './testing/framed-violations';
import { findOverflow } from './testing/overflow';
import { canRunWordPress } from './testing/wordpress';
import {
  block,
  frameGap,
  pasted,
  shortcode,
  startWordPressSite,
  type WordPressSite,
} from './testing/wordpress-site';

let site: WordPressSite;
const guideUrl = () => site.guide.url;

const sheet = { reference: 'F12', slug: 'rehabiliter-un-batiment-communal-ancien' };

/** The iframe that partners are told to paste, for this guide. */
const documentedCode = (): string =>
  /```html\n(<iframe[\s\S]*?)```/
    .exec(readFileSync(join(__dirname, '../docs/integrer.md'), 'utf8'))![1]!
    .replaceAll('https://guide.example.org', guideUrl());

// Skipped where PHP has no SQLite, except in CI.
const describeWordPress = canRunWordPress() || process.env.CI ? describe : describe.skip;

describeWordPress('a real WordPress', () => {
  /** A page of each way to show the guide, and what is to be seen there. */
  const ways: Record<string, { address: string; text: RegExp }> = {};

  beforeAll(async () => {
    site = await startWordPressSite('6.5');
    const address = `${guideUrl()}/fiches/${sheet.slug}`;
    // Before the plugin: WordPress discovers by itself, keeps what it found, and trusts it little.
    const discovered = await site.wordpress.publish(pasted(address), 'author');
    expect(await (await fetch(discovered)).text()).toContain('<iframe');
    await site.installPlugin();
    const title = /bâtiment communal ancien/i;
    const publish = async (name: string, text: RegExp, content: string, role?: 'author') =>
      (ways[name] = { address: await site.wordpress.publish(content, role), text });
    ways.discovered = { address: discovered, text: title };
    await publish('pasted', title, pasted(address), 'author');
    await publish('raw', /F42/, `<!-- wp:html -->${documentedCode()}<!-- /wp:html -->`);
    const guide = { theme: 'eau', align: 'wide' };
    const words = /Chercher par mots/;
    await publish('guide', words, block(guide), 'author');
    await publish('guide-frame', words, block({ ...guide, affichage: 'cadre' }), 'author');
    for (const [name, attributes, text] of [
      ['sheet', 'type="fiche" reference="F12"', title],
      ['contact', 'type="contact" agence="caue"', /CAUE/],
      ['orient', 'type="orienter"', /Votre besoin/],
    ] as const) {
      await publish(name, text, shortcode(attributes), 'author');
      await publish(`${name}-frame`, text, shortcode(`${attributes} affichage="cadre"`), 'author');
    }
  }, 240_000);
  afterAll(() => site?.stop(), 60_000);

  const frames = ['discovered', 'pasted', 'raw'].concat(
    ['guide', 'sheet', 'contact', 'orient'].map((name) => `${name}-frame`),
  );
  const elements = ['guide', 'sheet', 'contact', 'orient'];

  /** Opens the page, waits for the guide in it, and asks what must be true however it is shown. */
  async function visit(
    name: string,
    within: string,
    look: (page: Page, text: RegExp) => Promise<void>,
  ): Promise<void> {
    const { address, text } = ways[name]!;
    const { page, context, complaints, hosts } = await site.guide.open(address, {
      viewport: { width: 360, height: 800 },
    });
    await page.locator(within).scrollIntoViewIfNeeded();
    await look(page, text);
    // Before pictures and axe, which write styles that the guide's policy refuses.
    expect(complaints).toEqual([]);
    expect([...hosts].sort()).toEqual([guideUrl(), site.wordpress.url].sort());
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await look(page, text);
      // What is off the screen is not painted, nor is it at once.
      const height = await page.locator('html').evaluate(({ scrollHeight }) => scrollHeight);
      await page.setViewportSize({ width, height });
      await takePicture(page, `wordpress-${name}-${width}`);
      expect(await findOverflow(page)).toEqual([]);
    }
    // The same markup as elsewhere: what this host's styles make of it is asked once.
    expect(await findFramedViolations(page, within)).toEqual([]);
    await context.close();
  }

  it.each(frames)('shows a frame, by %s', async (name) => {
    await visit(name, 'main iframe', async (page, text) => {
      await page.frameLocator('main iframe').getByText(text).first().waitFor();
      expect(await frameGap(page)).toBeLessThan(2);
    });
  });

  it.each(elements)('shows an element, by %s', async (name) => {
    const within = 'idm-guide, idm-sheet, idm-contact, idm-orient';
    await visit(name, within, async (page, text) => {
      const title = page.locator(within).locator('[data-h]').first();
      await title.waitFor();
      // WordPress has written the title of the page above.
      expect(await title.evaluate(({ tagName }) => tagName)).toBe('H2');
      await page.locator(within).getByText(text).first().waitFor();
    });
  });

  it('trusts little what it discovers by itself, more what the plugin writes', async () => {
    const sandboxOf = async (name: string) => {
      const html = await (await fetch(ways[name]!.address)).text();
      const [tag = ''] = /<iframe [^>]*>/.exec(html) ?? [];
      return ['sandbox', 'security'].map((name) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]);
    };
    expect(await sandboxOf('discovered')).toEqual(['allow-scripts', 'restricted']);
    expect(await sandboxOf('pasted')).toEqual([
      'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox',
      undefined,
    ]);
  });

  it.each([
    [
      { theme: 'eau', portail: 'manche', titre: '3' },
      '<idm-guide theme="eau" portal="manche" heading-level="3"><a href="GUIDE/fiches?theme=eau">Le guide d’accompagnement des communes</a></idm-guide>',
      'guide.js',
    ],
    [
      { theme: 'eau, energie', phase: 'WORKS', cout: 'FREE', agence: 'caue', territoire: '50129' },
      '<idm-guide theme="eau energie" agency="caue" phase="WORKS" fee="FREE" territory="50129"><a href="GUIDE/fiches?theme=eau&#038;theme=energie&#038;agence=caue&#038;phase=WORKS&#038;cout=FREE&#038;territoire=50129">',
      'guide.js',
    ],
    [
      { type: 'fiche', reference: 'f12' },
      '<idm-sheet reference="F12"><a href="GUIDE/fiches/F12">Une fiche du guide d’accompagnement des communes</a></idm-sheet>',
      'fiche.js',
    ],
    [
      { type: 'fiche', reference: sheet.slug },
      `<idm-sheet reference="${sheet.slug}"><a href="GUIDE/fiches/${sheet.slug}">`,
      'fiche.js',
    ],
    [
      { type: 'contact', agence: 'caue' },
      '<idm-contact agency="caue"><a href="GUIDE/agences/caue">Comment joindre cette agence, dans le guide d’accompagnement des communes</a></idm-contact>',
      'contact.js',
    ],
    [
      { type: 'orienter', territoire: '50129' },
      '<idm-orient territory="50129"><a href="GUIDE/qui-contacter?territoire=50129">',
      'orienter.js',
    ],
  ])(
    'prints, for %j, what a partner would paste, by block and by shortcode',
    async (asked, element, script) => {
      const attributes = Object.entries(asked).map(([name, value]) => `${name}="${value}"`);
      const contents = [block(asked), shortcode(attributes.join(' '))];
      const address = await site.wordpress.publish(contents.join('\n\n'), 'author');
      const html = await (await fetch(address)).text();
      expect(html.split(element.replaceAll('GUIDE', guideUrl()))).toHaveLength(3);
      const scripts = html.match(/<script [^>]*embed\/v1[^>]*>/g) ?? [];
      expect(scripts).toHaveLength(1);
      expect(scripts[0]).toContain('type="module"');
      expect(scripts[0]).toContain(`src="${guideUrl()}/embed/v1/${script}"`);
      // Without script, the link leads to the guide.
      const { page, context } = await site.guide.open(address, { javaScriptEnabled: false });
      const link = page.getByRole('link', { name: /guide d’accompagnement des communes/ });
      await link.first().click();
      const seen = [new URL(page.url()).origin, await page.locator('h1').count()];
      expect(seen).toEqual([guideUrl(), 1]);
      await context.close();
    },
  );

  it('understands the code that the guide’s own form gives', async () => {
    const text = await (
      await fetch(
        `${guideUrl()}/integrer?quoi=guide&theme=eau&cout=FREE&titre=3&couleur=%237a1f3d&affichage=wordpress`,
      )
    ).text();
    const [code = ''] = /\[guide_departemental [^\]]*\]/.exec(text) ?? [];
    expect(code).not.toBe('');
    const address = await site.wordpress.publish(code.replaceAll('&quot;', '"'), 'author');
    expect(await (await fetch(address)).text()).toContain(
      '<idm-guide theme="eau" fee="FREE" heading-level="3" accent="#7a1f3d">',
    );
  });

  it('asks nothing of the guide on a page that does not show it', async () => {
    const html = await (await fetch(await site.wordpress.publish('<p>Bonjour.</p>'))).text();
    expect(html).not.toContain(guideUrl());
  });
});
