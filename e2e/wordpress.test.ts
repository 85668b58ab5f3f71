import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takePicture } from './testing/browser';
import { findFramedViolations } from './testing/framed-violations';
import { canRunWordPress } from './testing/wordpress';
import {
  block,
  frameGap,
  frameHeight,
  pasted,
  startWordPressSite,
  type WordPressSite,
} from './testing/wordpress-site';

let site: WordPressSite;
const guideUrl = () => site.guide.url;

const sheet = { reference: 'F12', slug: 'rehabiliter-un-batiment-communal-ancien' };

/** The code that partners are told to paste, for this guide. */
const documentedCode = (): string =>
  /```html\n([\s\S]*?)```/
    .exec(readFileSync(join(__dirname, '../docs/integrer.md'), 'utf8'))![1]!
    .replaceAll('https://guide.example.org', guideUrl());

// Skipped where PHP has no SQLite, except in CI.
const describeWordPress = canRunWordPress() || process.env.CI ? describe : describe.skip;

describeWordPress('a real WordPress', () => {
  /** A page of each way to show the guide, and what is to be seen in its frame. */
  const ways: Record<string, { address: string; text: RegExp }> = {};

  beforeAll(async () => {
    site = await startWordPressSite('6.5');
    const address = `${guideUrl()}/fiches/${sheet.slug}`;
    // Before the plugin: WordPress discovers by itself, keeps what it found, and trusts it little.
    const discovered = await site.wordpress.publish(pasted(address), 'author');
    expect(await (await fetch(discovered)).text()).toContain('<iframe');
    await site.installPlugin();
    const frame = { affichage: 'cadre' };
    const publish = async (name: string, text: RegExp, content: string, role?: 'author') =>
      (ways[name] = { address: await site.wordpress.publish(content, role), text });
    ways.discovered = { address: discovered, text: /bâtiment communal ancien/i };
    await publish('pasted', /bâtiment communal ancien/i, pasted(address), 'author');
    await publish('raw', /F42/, `<!-- wp:html -->${documentedCode()}<!-- /wp:html -->`);
    await publish(
      'block',
      /Chercher par mots/,
      block({ ...frame, type: 'guide', theme: 'eau', titre: '3', align: 'wide' }),
      'author',
    );
    const shortcode = (attributes: string) =>
      `<!-- wp:shortcode -->[guide_departemental affichage="cadre" ${attributes}]<!-- /wp:shortcode -->`;
    await publish('sheet', /F12/, shortcode('type="fiche" reference="F12"'), 'author');
    await publish('contact', /CAUE/, shortcode('type="contact" agence="caue"'), 'author');
    await publish('orient', /Votre besoin/, shortcode('type="orienter"'), 'author');
  }, 240_000);
  afterAll(() => site?.stop(), 60_000);

  const names = ['discovered', 'pasted', 'raw', 'block', 'sheet', 'contact', 'orient'];
  const cases = names.flatMap((name) => [
    { name, width: 360 },
    { name, width: 1280 },
  ]);

  it.each(cases)(
    'shows the guide to a visitor, by $name, at $width pixels',
    async ({ name, width }) => {
      const { address, text } = ways[name]!;
      const { page, context, complaints, hosts } = await site.guide.open(address, {
        viewport: { width, height: 800 },
      });
      await page.locator('main iframe').scrollIntoViewIfNeeded();
      await page.frameLocator('main iframe').getByText(text).first().waitFor();
      expect(await frameGap(page)).toBeLessThan(2);
      await page.setViewportSize({ width, height: (await frameHeight(page)) + 900 });
      await takePicture(page, `wordpress-${name}-${width}`);
      expect(await findFramedViolations(page, 'main iframe')).toEqual([]);
      const overflow = await page
        .locator('html')
        .evaluate((root) => root.scrollWidth - root.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      expect([...hosts].sort()).toEqual([guideUrl(), site.wordpress.url].sort());
      expect((await context.storageState()).cookies).toEqual([]);
      await context.close();
    },
  );

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
      { type: 'fiche', reference: 'F12' },
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
      const shortcode = `[guide_departemental ${attributes.join(' ')}]`;
      for (const content of [block(asked), shortcode]) {
        const address = await site.wordpress.publish(content, 'author');
        const html = await (await fetch(address)).text();
        expect(html).toContain(element.replaceAll('GUIDE', guideUrl()));
        const scripts = html.match(/<script [^>]*embed\/v1[^>]*>/g) ?? [];
        expect(scripts).toHaveLength(1);
        expect(scripts[0]).toContain('type="module"');
        expect(scripts[0]).toContain(`src="${guideUrl()}/embed/v1/${script}"`);
        // Without script, the link leads to the guide.
        const { page, context } = await site.guide.open(address, { javaScriptEnabled: false });
        await page.getByRole('link', { name: /guide d’accompagnement des communes/ }).click();
        const seen = [new URL(page.url()).origin, await page.locator('h1').count()];
        expect(seen).toEqual([guideUrl(), 1]);
        await context.close();
      }
    },
  );

  it('asks nothing of the guide on a page that does not show it', async () => {
    const html = await (await fetch(await site.wordpress.publish('<p>Bonjour.</p>'))).text();
    expect(html).not.toContain(guideUrl());
  });
});
