import { eventually } from './testing/system';
import {
  framedPaths as paths,
  gapOf,
  heightOf,
  startFramedGuide,
  type FramedGuide,
} from './testing/framed-guide';

let site: FramedGuide;
beforeAll(async () => {
  site = await startFramedGuide();
}, 120_000);
afterAll(() => site?.stop(), 60_000);

describe('a hostile host', () => {
  const several = () =>
    site.frameOf(paths.sheet, { name: 'a' }) +
    site.frameOf(paths.guide, { name: 'b', sandbox: '' }) +
    site.frameOf(paths.contact, { name: 'c', sandbox: 'allow-scripts' }) +
    site.frameOf(paths.orient, { name: 'd' });

  it('that resets everything, from right to left, has frames that follow each their height', async () => {
    const address = site.host.show(several() + site.script, { direction: 'rtl', isHostile: true });
    const { page, context, complaints, hosts } = await site.open(address, {
      viewport: { width: 320, height: 800 },
    });
    for (const name of ['a', 'b', 'c', 'd']) {
      const gap = await gapOf(page, name);
      expect([name, gap, gap < 2]).toEqual([name, gap, true]);
      const direction = await page
        .frame(name)!
        .locator('body')
        .evaluate((body) => body.ownerDocument.defaultView!.getComputedStyle(body).direction);
      expect(direction).toBe('ltr');
    }
    expect(complaints).toEqual([]);
    expect([...hosts].sort()).toEqual([site.host.origin, site.url].sort());
    expect((await context.storageState()).cookies).toEqual([]);
    await context.close();
  });

  it('keeps its styles and its globals', async () => {
    const look = async (address: string) => {
      const { page, context } = await site.open(address);
      const hasScript = (await page.locator('script').count()) > 0;
      for (const name of ['a', 'b', 'c', 'd'])
        if (hasScript) await gapOf(page, name);
        else await page.frame(name)!.locator('[data-h]').first().waitFor();
      const seen = await page.locator('#witness').evaluate((witness) => {
        const view = witness.ownerDocument.defaultView!;
        return {
          globals: Object.getOwnPropertyNames(view)
            .filter((name) => !/^\d+$/.test(name))
            .sort(),
          styles: [witness, witness.querySelector('b')!, witness.previousElementSibling!].map(
            (element) => {
              const style = view.getComputedStyle(element);
              return Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`);
            },
          ),
        };
      });
      await context.close();
      return seen;
    };
    expect(await look(site.host.show(several() + site.script))).toEqual(
      await look(site.host.show(several())),
    );
  });

  it('cannot be lied to by another frame', async () => {
    const impostor = site.host.show('');
    const body = `<iframe name="impostor" title="Autre" src="${impostor}" height="123"></iframe>`;
    const { page, context } = await site.open(
      site.host.show(site.frameOf(paths.contact, { name: 'a', sandbox: '' }) + body + site.script),
    );
    await gapOf(page, 'a');
    const before = await heightOf(page, 'a');
    const impostorBefore = await heightOf(page, 'impostor');
    const lie = async (address: string) => {
      await page
        .frame({ url: address })!
        .locator('html')
        .evaluate((root) =>
          root.ownerDocument.defaultView!.parent.postMessage(
            { type: 'idm:hauteur', id: 'a', height: 4321 },
            '*',
          ),
        );
      await page.waitForTimeout(300);
    };
    await lie(impostor);
    expect(await heightOf(page, 'a')).toBe(before);
    expect(await heightOf(page, 'impostor')).toBe(impostorBefore);
    // Where a frame of ours was led elsewhere, it is no longer the guide that speaks.
    const elsewhere = site.host.show('');
    await page
      .locator('iframe[name="a"]')
      .evaluate((_frame, address) => open(address, 'a'), elsewhere);
    await eventually(
      async () => page.frame({ url: elsewhere }) !== null,
      (isThere) => isThere,
    );
    await lie(elsewhere);
    expect(await heightOf(page, 'a')).toBe(before);
    await context.close();
  });
});

describe('a frame', () => {
  it('scrolls where the host has no script', async () => {
    const { page, context } = await site.open(
      site.host.show(site.frameOf(paths.sheet, { name: 'a' })),
    );
    await page.frame('a')!.locator('[data-h]').first().waitFor();
    expect(await heightOf(page, 'a')).toBe(400);
    const root = page.frame('a')!.locator('html');
    await page.locator('iframe').hover();
    await page.mouse.wheel(0, 300);
    expect(
      await eventually(
        () => root.evaluate(({ scrollTop }) => scrollTop),
        (top) => top > 0,
      ),
    ).toBeGreaterThan(0);
    await context.close();
  });

  it.each([
    ['with script', true],
    ['without', false],
  ])(
    'goes from words to a sheet within itself, sandboxed, %s',
    async (_name, javaScriptEnabled) => {
      const address = site.host.show(site.frameOf('/guide?titre=3', { name: 'a' }) + site.script);
      const { page, context, complaints } = await site.open(address, { javaScriptEnabled });
      const frame = page.frame('a')!;
      await frame.getByLabel('Chercher par mots').fill('cantine');
      await frame.getByLabel('Chercher par mots').press('Escape');
      await frame.getByRole('button', { name: 'Rechercher' }).click();
      await frame
        .getByRole('link', { name: /restauration scolaire/i })
        .first()
        .click();
      await frame.waitForURL(/\/embed\/v1\/fiche\/garantir-l-?hygiene[^?]*\?titre=3/);
      expect(await frame.locator('h3').first().innerText()).toMatch(/restauration scolaire/i);
      if (javaScriptEnabled) expect(await gapOf(page, 'a')).toBeLessThan(2);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  it('says whom to call, sandboxed and without script', async () => {
    const { page, context } = await site.open(
      site.host.show(site.frameOf('/orienter', { name: 'a' })),
      {
        javaScriptEnabled: false,
      },
    );
    const frame = page.frame('a')!;
    await frame.getByLabel('Votre besoin').fill('Notre pont est fissuré');
    await frame.getByRole('button', { name: 'Trouver qui contacter' }).click();
    await frame.locator('.is-first a[href^="tel:"]').waitFor();
    await context.close();
  });

  it('helps while one types, with scripts alone, and goes on within itself', async () => {
    const body = site.frameOf('/guide', { name: 'a', sandbox: 'allow-scripts' }) + site.script;
    const { page, context, complaints } = await site.open(site.host.show(body));
    const frame = page.frame('a')!;
    await frame.getByLabel('Chercher par mots').pressSequentially('caue');
    await frame.getByRole('option').filter({ hasText: 'Agence' }).first().click();
    await frame.waitForURL(/\/embed\/v1\/contact\/caue/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('grows with what is opened in it, and opens the guide in a new window', async () => {
    const { page, context } = await site.open(
      site.host.show(site.frameOf('/guide', { name: 'a' }) + site.script),
      {
        viewport: { width: 360, height: 800 },
      },
    );
    await gapOf(page, 'a');
    const before = await heightOf(page, 'a');
    await page.frame('a')!.locator('details.filters > summary').click();
    expect(
      await eventually(
        () => heightOf(page, 'a'),
        (height) => height > before,
      ),
    ).toBeGreaterThan(before);
    const popup = context.waitForEvent('page');
    await page
      .frame('a')!
      .getByRole('link', { name: /Voir dans le guide/ })
      .click();
    expect((await popup).url()).toBe(`${site.url}/fiches`);
    await context.close();
  });

  it('shows where the next page begins, and moves nothing before', async () => {
    const body = `<div id="above">Un texte de la mairie.</div>${site.frameOf('/guide', { name: 'a' })}`;
    const { page, context } = await site.open(site.host.show(body + site.script), {
      viewport: { width: 360, height: 800 },
    });
    await gapOf(page, 'a');
    expect(await page.evaluate('scrollY')).toBe(0);
    const frame = page.frame('a')!;
    await frame.locator('.sheet-item a').last().click();
    await frame.waitForURL(/\/fiche\//);
    await gapOf(page, 'a');
    const top = () =>
      page
        .locator('iframe')
        .evaluate((node) => Math.abs(Math.round(node.getBoundingClientRect().top)));
    expect(await eventually(top, (place) => place === 0)).toBe(0);
    await context.close();
  });

  it('stores nothing', async () => {
    for (const path of Object.values(paths)) {
      // By itself: a browser may refuse its storage to a frame.
      const { page, context } = await site.open(`${site.url}/embed/v1${path}`);
      const stored = await page
        .locator('html')
        .evaluate(({ ownerDocument: { defaultView: view, cookie } }) => [
          cookie,
          view!.localStorage.length,
          view!.sessionStorage.length,
        ]);
      expect(stored).toEqual(['', 0, 0]);
      expect((await context.storageState()).cookies).toEqual([]);
      await context.close();
    }
  });
});
