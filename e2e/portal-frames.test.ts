import type { Frame } from 'playwright-core';
import { framedPaths, startFramedGuide, type FramedGuide } from './testing/framed-guide';

let site: FramedGuide;
beforeAll(async () => {
  site = await startFramedGuide();
}, 120_000);
afterAll(() => site?.stop(), 60_000);

/** Of the portal of the demonstration, whose hosts are `localhost` and another. */
const accent = { light: 'rgb(122, 31, 61)', dark: 'rgb(240, 184, 200)' };
const ownAccent = 'rgb(11, 74, 99)';

const colourOf = (frame: Frame): Promise<string> =>
  frame
    .locator('button[type="submit"]')
    .first()
    .evaluate(
      (button) => button.ownerDocument.defaultView!.getComputedStyle(button).backgroundColor,
    );

const firstSheet = (frame: Frame): Promise<string> =>
  frame.locator('.sheet-items a').first().innerText();

const portal = framedPaths.portal;

describe.each([
  ['without a sandbox', ''],
  ['in a sandbox', undefined],
])('a frame of a portal, %s', (_case, sandbox) => {
  const frameOf = (path: string) =>
    site.frameOf(path, { name: 'a', ...(sandbox !== undefined && { sandbox }) });

  it.each(['light', 'dark'] as const)(
    'has its colours, its filter and its highlights, on a site of the portal, %s',
    async (colorScheme) => {
      const address = site.host.show(frameOf(`${portal}&apparence=appareil`) + site.script);
      const { page, context, complaints } = await site.open(address, { colorScheme });
      const frame = page.frame('a')!;
      expect(await colourOf(frame)).toBe(accent[colorScheme]);
      expect(await firstSheet(frame)).toMatch(/eaux de piscine/);
      expect(await frame.locator('#resultats').innerText()).not.toMatch(/^67/);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  it('goes on within it: to a sheet, to the search, and to what was searched', async () => {
    const { page, context } = await site.open(site.host.show(frameOf(portal) + site.script));
    const frame = page.frame('a')!;
    await frame.locator('.sheet-items a').first().click();
    await frame.waitForURL(/\/embed\/v1\/fiche\//);
    expect(await frame.locator('link[href*="/couleurs."]').count()).toBe(1);
    const again = site.host.show(frameOf('/recherche?portail=demonstration') + site.script);
    await page.goto(again);
    const search = page.frame('a')!;
    await search.getByLabel('Que cherchez-vous ?').fill('eau potable');
    await search.getByLabel('Que cherchez-vous ?').press('Escape');
    await search.getByRole('button', { name: 'Rechercher' }).click();
    await search.locator('h2').first().waitFor();
    expect(await colourOf(search)).toBe(accent.light);
    // The portal's colour was not measured on the ground of highlighted words.
    const marked = search.locator('a mark').first();
    expect(
      await marked.evaluate((mark) => mark.ownerDocument.defaultView!.getComputedStyle(mark).color),
    ).toBe('rgb(20, 37, 46)');
    await context.close();
  });

  it('stays its own when one chooses while typing, on its first page', async () => {
    const { page, context } = await site.open(site.host.show(frameOf(portal) + site.script));
    const frame = page.frame('a')!;
    await frame.getByLabel('Chercher par mots').pressSequentially('caue');
    await frame.getByRole('option').filter({ hasText: 'Agence' }).first().click();
    await frame.waitForURL(/\/contact\/caue/);
    expect(await frame.locator('link[href*="/couleurs."]').count()).toBe(1);
    await context.close();
  });

  it('filters within it', async () => {
    const { page, context } = await site.open(site.host.show(frameOf(portal) + site.script));
    const frame = page.frame('a')!;
    const summary = frame.locator('details.filters > summary');
    if (await summary.isVisible()) await summary.click();
    await frame.locator('#tri').selectOption('titre');
    await frame.getByRole('button', { name: 'Appliquer' }).click();
    await frame.waitForURL(/tri=titre/);
    expect(await colourOf(frame)).toBe(accent.light);
    await context.close();
  });
});

describe('a frame of a portal, elsewhere', () => {
  it('shows the whole guide in its own colours', async () => {
    const body = `<iframe name="a" title="Le guide" referrerpolicy="no-referrer" src="${site.url}/embed/v1${portal}"></iframe>`;
    const { page, context } = await site.open(site.host.show(body));
    const frame = page.frame('a')!;
    expect(await colourOf(frame)).toBe(ownAccent);
    expect(await frame.locator('#resultats').innerText()).toMatch(/^6\d/);
    await context.close();
  });
});

describe('an element of a portal', () => {
  const seen = async (attributes: string) => {
    const address = site.host.show(site.elementOf('idm-guide', attributes));
    const { page, context, complaints } = await site.open(address);
    const guide = page.locator('idm-guide');
    await guide.locator('.sheet-items a').first().waitFor();
    await page.waitForTimeout(500);
    const button = guide.locator('button[type="submit"]').first();
    const answer = {
      colour: await button.evaluate(
        (node) => node.ownerDocument.defaultView!.getComputedStyle(node).backgroundColor,
      ),
      first: await guide.locator('.sheet-items a').first().innerText(),
    };
    expect(complaints).toEqual([]);
    await context.close();
    return answer;
  };

  it('has its colours and its highlights, on a site of the portal', async () => {
    const { colour, first } = await seen('portal="demonstration"');
    expect([colour, first]).toEqual([accent.light, expect.stringMatching(/eaux de piscine/)]);
  });

  it('has the colour that the page says, before the portal’s', async () => {
    const { colour } = await seen('portal="demonstration" accent="#123456"');
    expect(colour).toBe('rgb(18, 52, 86)');
  });

  it('is the whole guide with a portal that is unknown', async () => {
    expect((await seen('portal="inconnu"')).colour).toBe(ownAccent);
  });
});
