import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { takePicture } from './testing/browser';
import { findFramedViolations } from './testing/framed-violations';
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

// Skipped where PHP has no SQLite, except in CI.
const describeWordPress = canRunWordPress() || process.env.CI ? describe : describe.skip;

const attack = '"><img src=x onerror=alert(1)><script>alert(1)</script>';

describeWordPress('an author of a real WordPress', () => {
  beforeAll(async () => {
    site = await startWordPressSite('6.5');
    await site.installPlugin();
  }, 240_000);
  afterAll(() => site?.stop(), 60_000);

  it('has a block whose author chooses a sheet by its title, and sees it', async () => {
    const { page } = site.admin;
    await site.admin.writeBlock('guide-departemental/guide');
    await page.getByLabel('Contenu').selectOption({ label: 'Une fiche' });
    await page.getByRole('combobox', { name: 'Fiche' }).fill('bâtiment communal ancien');
    await page
      .getByRole('option', { name: /bâtiment communal ancien/i })
      .first()
      .click();
    await page.getByLabel('Niveau des titres').selectOption('3');
    const preview = page.frameLocator('iframe[name="editor-canvas"]').frameLocator('iframe');
    await preview
      .getByText(/bâtiment communal ancien/i)
      .first()
      .waitFor();
    await takePicture(page, 'wordpress-editor');
    const address = await site.admin.publish('Rénover la mairie');
    const html = await (await fetch(address)).text();
    expect(html).toMatch(/<idm-sheet reference="F\d+" heading-level="3"><a /);
  });

  it('offers in its block the words of the guide', async () => {
    const { page } = site.admin;
    await site.admin.writeBlock('guide-departemental/guide');
    await page.getByLabel('Thématique').selectOption({ label: 'Eau et milieux aquatiques' });
    await page.getByLabel('Phase du projet').selectOption({ label: 'Travaux' });
    await page.getByLabel('Coût').selectOption({ label: 'Gratuit' });
    await page.getByLabel('Affichage').selectOption({ label: 'Dans un cadre (iframe)' });
    await page.getByLabel('Hauteur du cadre').fill('640');
    const address = await site.admin.publish('L’eau');
    const html = await (await fetch(address)).text();
    expect(html).toContain(
      `src="${guideUrl()}/embed/v1/guide?theme=eau&#038;phase=WORKS&#038;cout=FREE"`,
    );
    expect(html).toContain('height="640"');
  });

  it.each([
    [['type', 'affichage', 'hauteur']],
    [['reference', 'agence', 'theme']],
    [['phase', 'cout', 'territoire']],
    [['portail', 'titre', 'class', 'src']],
  ])('lets nothing run that an author writes in %j', async (names) => {
    const values = [
      attack,
      attack.replaceAll('"', "'"),
      'javascript:alert(1)',
      'eau" onmouseover="alert(1)',
      '&quot; onload=&quot;alert(1)',
      '//evil.example/',
      '../../evil',
    ];
    const whole = { type: 'fiche', reference: 'F12', affichage: 'cadre' };
    const contents = names.flatMap((name) => [
      ...values.flatMap((value) => [
        shortcode(`${name}='${value}'`),
        `[guide_departemental type=contact agence=caue affichage=cadre ${name}="${value}"]`,
        block({ ...whole, [name]: value }),
      ]),
      block({ ...whole, [name]: values }),
    ]);
    const address = await site.wordpress.publish(contents.join('\n\n'), 'author');
    const { page, context, complaints, hosts } = await site.guide.open(address);
    const within = page.locator('.guide-departemental, .wp-block-guide-departemental-guide');
    expect(await within.count()).toBeGreaterThan(values.length);
    await page.waitForTimeout(200);
    expect(complaints.filter((one) => one.startsWith('dialog'))).toEqual([]);
    const strange = await page
      .locator('main *')
      .evaluateAll((nodes) =>
        nodes
          .filter(
            (node) =>
              node.getAttributeNames().some((one) => one.startsWith('on')) ||
              node.matches('img[src=x], [href^="javascript"], [src^="javascript"]') ||
              node.matches('[src*="evil"], [href*="evil"]'),
          )
          .map((node) => node.outerHTML),
      );
    expect(strange).toEqual([]);
    expect([...hosts].sort()).toEqual([guideUrl(), site.wordpress.url].sort());
    await context.close();
  });

  it('tells an author what to mend, and visitors nothing', async () => {
    const address = await site.wordpress.publish(
      '[guide_departemental type="fiche"] [guide_departemental theme="eau Énergie"]',
    );
    const note = /guide-departemental-note/;
    expect(await (await fetch(address)).text()).not.toMatch(note);
    await site.admin.page.goto(address);
    await site.admin.page.getByText('il manque « reference ».').waitFor();
    await site.admin.page.getByText('une valeur n’est pas comprise (theme).').waitFor();
  });

  it('has settings that refuse what is not the address of a guide', async () => {
    const kept = () =>
      site.wordpress.run<string>(`return get_option( 'guide_departemental_address', '' );`);
    for (const wrong of [
      'javascript:alert(1)',
      'http://guide.example.org',
      'https://qui:secret@guide.example.org',
      'guide.example.org',
      'https://',
    ]) {
      expect(await site.admin.saveAddress(wrong)).toContain('doit commencer par https://');
      expect(await kept()).toBe('');
    }
    await takePicture(site.admin.page, 'wordpress-settings');
    expect(await findFramedViolations(site.admin.page, '.wrap')).toEqual([]);
    await site.admin.saveAddress(' https://Guide.example.org/fiches?theme=eau#haut ');
    expect(await kept()).toBe('https://guide.example.org');
    await site.admin.saveAddress('');
    expect(await kept()).toBe('');
  });

  it('takes of a guide in other hands no markup', async () => {
    const hostile = createServer(({ url = '' }, response) => {
      response.setHeader('content-type', 'application/json');
      const src = url.includes('ailleurs') ? 'https://evil.example/' : `${origin}/embed/v1/fiche/a`;
      response.end(
        JSON.stringify({
          type: 'rich',
          version: '1.0',
          title: attack,
          width: 720,
          height: '9e9" onload="alert(1)',
          html: `<iframe onload="alert(1)" src="${src}"></iframe>${attack}`,
        }),
      );
    }).listen(0, '127.0.0.1');
    await once(hostile, 'listening');
    const origin = `http://127.0.0.1:${(hostile.address() as AddressInfo).port}`;
    try {
      await site.admin.saveAddress(origin);
      const urls = [`${origin}/fiches/a`, `${origin}/fiches/ailleurs`];
      const address = await site.wordpress.publish(urls.map(pasted).join('\n\n'), 'author');
      const html = await (await fetch(address)).text();
      const frames = html.match(/<iframe [^>]*>/g) ?? [];
      expect(frames).toHaveLength(1);
      expect(frames[0]).toContain(`src="${origin}/embed/v1/fiche/a"`);
      expect(frames[0]).not.toContain('onload="');
      expect(html).not.toMatch(/<img src=x|<script>alert|evil\.example/);
    } finally {
      await site.admin.saveAddress('');
      hostile.closeAllConnections();
      hostile.close();
    }
  });

  it('has no word of PHP about the plugin, and leaves nothing when it is removed', async () => {
    expect(site.wordpress.complaints()).not.toContain('guide-departemental');
    await site.admin.saveAddress('https://guide.example.org');
    const left = () =>
      site.wordpress.run<string[]>(
        `global $wpdb; return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%guide%departemental%'" );`,
      );
    expect(await left()).toEqual(['guide_departemental_address']);
    await site.wordpress.run(
      `deactivate_plugins( 'guide-departemental/guide-departemental.php' );
       return delete_plugins( array( 'guide-departemental/guide-departemental.php' ) );`,
    );
    expect(await left()).toEqual([]);
  });
});

describeWordPress('the oldest WordPress that the plugin accepts', () => {
  beforeAll(async () => {
    site = await startWordPressSite('6.2');
    await site.installPlugin();
  }, 240_000);
  afterAll(() => site?.stop(), 60_000);

  it('shows a frame that follows its height', async () => {
    const address = await site.wordpress.publish(
      '[guide_departemental type="fiche" reference="F12" affichage="cadre"]',
    );
    const { page, context, complaints } = await site.guide.open(address);
    await page.frameLocator('main iframe').getByText('F12').first().waitFor();
    expect(await frameGap(page)).toBeLessThan(2);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('loads the element as a module', async () => {
    const address = await site.wordpress.publish(block({ theme: 'eau' }));
    const html = await (await fetch(address)).text();
    expect(html).toContain('<idm-guide theme="eau">');
    const [script = ''] = /<script [^>]*guide\.js[^>]*>/.exec(html) ?? [];
    expect(script).toMatch(/^<script type="module" src=['"]/);
    expect(script.match(/type=/g)).toHaveLength(1);
  });

  it('has the block', async () => {
    const { page } = site.admin;
    await page.goto(`${site.wordpress.url}/wp-admin/post-new.php?post_type=page`);
    await page.waitForFunction("window.wp?.blocks?.getBlockType('guide-departemental/guide')");
    expect(site.wordpress.complaints()).not.toContain('guide-departemental');
  });
});
