import type { Locator } from 'playwright-core';
import {
  elementTitles as titles,
  startFramedGuide,
  type FramedGuide,
} from './testing/framed-guide';
import { eventually } from './testing/system';

let site: FramedGuide;
beforeAll(async () => {
  site = await startFramedGuide();
}, 120_000);
afterAll(() => site?.stop(), 60_000);

const isFocused = (place: Locator): Promise<boolean> =>
  place.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node);

describe('an element', () => {
  it.each([
    ['idm-guide', '', '/embed/v1/guide.js', '/embed/v1/guide'],
    [
      'idm-guide',
      'theme="eau, numerique" agency="caue" phase="REFLECTION"',
      '/embed/v1/guide.js',
      '/embed/v1/guide?theme=eau&theme=numerique&agence=caue&phase=REFLECTION',
    ],
    ['idm-sheet', 'reference="F12"', '/embed/v1/fiche.js', '/embed/v1/fiche/F12'],
    ['idm-contact', 'agency="caue"', '/embed/v1/contact.js', '/embed/v1/contact/caue'],
    [
      'idm-orient',
      'territory="50129" heading-level="4"',
      '/embed/v1/orienter.js',
      '/embed/v1/orienter?territoire=50129&titre=4',
    ],
  ] as const)(
    '%s %s asks its script and one page, and leaves no trace',
    async (element, attributes, script, path) => {
      const { page, context, complaints, hosts, asked } = await site.open(
        site.host.show(site.elementOf(element, attributes)),
      );
      await page.locator(element).locator('[data-h]').first().waitFor();
      expect(asked.filter((one) => !/\.(svg|png|jpe?g|webp)$/.test(one))).toEqual([script, path]);
      expect([...hosts].sort()).toEqual([site.host.origin, site.url].sort());
      expect(complaints).toEqual([]);
      expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
      await context.close();
    },
  );

  it('goes from words to a sheet and back, and never changes the address of its host', async () => {
    const address = site.host.show(site.elementOf('idm-guide'));
    const { page, context, complaints, asked } = await site.open(address);
    const guide = page.locator('idm-guide');
    await guide.getByLabel('Chercher par mots').fill('cantine');
    await guide.getByLabel('Chercher par mots').press('Enter');
    await guide.getByRole('heading', { name: 'Rechercher une fiche' }).waitFor();
    await guide
      .getByRole('link', { name: /restauration scolaire/i })
      .first()
      .click();
    const title = guide.getByRole('heading', { name: /restauration scolaire/i }).first();
    await title.waitFor();
    expect(await isFocused(title)).toBe(true);
    expect(await guide.getByRole('status').first().innerText()).toMatch(/restauration scolaire/i);
    await guide.getByRole('button', { name: /^Retour/ }).click();
    await guide.getByRole('heading', { name: 'Rechercher une fiche' }).waitFor();
    expect(await guide.locator('input[name=q]').first().inputValue()).toBe('cantine');
    await guide.getByRole('button', { name: /^Retour/ }).click();
    await guide.getByRole('heading', { name: titles['idm-guide'] }).waitFor();
    expect(await guide.getByRole('button', { name: /^Retour/ }).isVisible()).toBe(false);
    expect(page.url()).toBe(address);
    expect(asked.filter((path) => path.includes('cantine'))).toEqual([]);
    expect(asked).toContain('/recherche/suivie');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('filters, and is led through by the keyboard alone', async () => {
    const { page, context } = await site.open(site.host.show(site.elementOf('idm-guide')));
    const guide = page.locator('idm-guide');
    const box = guide.getByLabel(/^Numérique/);
    await box.focus();
    await page.keyboard.press('Space');
    await guide.getByRole('button', { name: 'Appliquer' }).focus();
    await page.keyboard.press('Enter');
    await guide.getByRole('link', { name: 'Tout effacer' }).focus();
    await page.keyboard.press('Enter');
    await guide.getByRole('heading', { name: /^\d\d fiches$/ }).waitFor();
    await context.close();
  });

  it('helps while one types', async () => {
    const { page, context, complaints } = await site.open(
      site.host.show(site.elementOf('idm-guide', 'heading-level="3"')),
    );
    const guide = page.locator('idm-guide');
    await guide.getByLabel('Chercher par mots').pressSequentially('caue');
    await guide.getByRole('option').filter({ hasText: 'Agence' }).first().click();
    const title = guide.getByRole('heading', { level: 3, name: titles['idm-contact'] });
    await title.first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('begins its titles after the one above it, or where it is told', async () => {
    const { page, context } = await site.open(
      site.host.show(
        `<h3>Eau</h3>${site.elementOf('idm-contact', 'agency="caue"')}
        <h2>Autre</h2>${site.elementOf('idm-sheet', 'reference="F12" heading-level="5"')}`,
      ),
    );
    const levelOf = (element: string) =>
      page
        .locator(element)
        .locator('[data-h="1"]')
        .first()
        .evaluate(({ tagName }) => tagName);
    expect(await levelOf('idm-contact')).toBe('H4');
    expect(await levelOf('idm-sheet')).toBe('H5');
    await page
      .locator('idm-sheet')
      .evaluate((element) => element.setAttribute('heading-level', '2'));
    expect(
      await eventually(
        () => levelOf('idm-sheet'),
        (level) => level === 'H2',
      ),
    ).toBe('H2');
    await context.close();
  });

  it('says what it lacks, and what to do when the guide is away', async () => {
    const { page, context } = await site.open(site.host.show(site.elementOf('idm-sheet')));
    const sheet = page.locator('idm-sheet');
    await sheet.getByText('Indiquez la fiche à montrer').first().waitFor();
    expect(await sheet.getByRole('link', { name: 'Le guide d’accompagnement' }).isVisible()).toBe(
      true,
    );
    await page.route('**/embed/v1/fiche/*', (route) => route.abort());
    await sheet.evaluate((element) => element.setAttribute('reference', 'F12'));
    await sheet.getByRole('button', { name: 'Réessayer' }).waitFor();
    expect(await sheet.getByRole('status').first().innerText()).toBe(
      'Le guide ne répond pas pour l’instant.',
    );
    await page.unroute('**/embed/v1/fiche/*');
    await sheet.getByRole('button', { name: 'Réessayer' }).click();
    const title = sheet.getByRole('heading', { name: titles['idm-sheet'] }).first();
    await title.waitFor();
    expect(await sheet.getByRole('button', { name: 'Réessayer' }).isVisible()).toBe(false);
    // Who pressed the button that is gone goes on from the title.
    expect(await isFocused(title)).toBe(true);
    expect(await sheet.getByRole('status').first().innerText()).toMatch(/bâtiment communal ancien/);
    await context.close();
  });

  it('goes back from a page that is slow to come, and says when one does not', async () => {
    const { page, context } = await site.open(site.host.show(site.elementOf('idm-guide')));
    const guide = page.locator('idm-guide');
    await guide.locator('.sheet-item a').first().click();
    const back = guide.getByRole('button', { name: /^Retour/ });
    await back.waitFor();
    const retry = guide.getByRole('button', { name: 'Réessayer' });
    await page.route('**/embed/v1/contact/*', (route) => route.abort());
    await guide.locator('a[href*="/embed/v1/contact/"]').first().click();
    await retry.waitFor();
    await back.click();
    expect(await retry.isVisible()).toBe(false);
    await guide.locator('.sheet-item a').first().click();
    await back.waitFor();
    await page.unroute('**/embed/v1/contact/*');
    await page.route('**/embed/v1/contact/*', () => undefined);
    await guide.locator('a[href*="/embed/v1/contact/"]').first().click();
    await guide.locator('.idm[aria-busy="true"]').waitFor();
    await back.click();
    await guide.getByRole('heading', { name: titles['idm-guide'] }).waitFor();
    expect(await guide.locator('.idm').getAttribute('aria-busy')).toBeNull();
    await page.route('**/embed/v1/fiche/*', (route) => route.abort());
    await guide.locator('.sheet-item a').last().click();
    await retry.waitFor();
    expect(await isFocused(retry)).toBe(true);
    await context.close();
  });

  it('tries again what it was last asked for, as it was asked', async () => {
    const { page, context } = await site.open(
      site.host.show(site.elementOf('idm-sheet', 'reference="F12"')),
    );
    const sheet = page.locator('idm-sheet');
    await sheet.getByRole('heading', { name: titles['idm-sheet'] }).first().waitFor();
    await page.route('**/embed/v1/fiche/*', (route) => route.abort());
    await sheet.evaluate((element) => element.setAttribute('reference', 'F13'));
    const retry = sheet.getByRole('button', { name: 'Réessayer' });
    await retry.waitFor();
    await page.unroute('**/embed/v1/fiche/*');
    await retry.click();
    await sheet.getByText('Fiche F13').first().waitFor();
    // It was no next page: nothing is before it.
    expect(await sheet.getByRole('button', { name: /^Retour/ }).isVisible()).toBe(false);
    await context.close();
  });

  it('is a link to the guide without scripts', async () => {
    const { page, context } = await site.open(site.host.show(site.allElements), {
      javaScriptEnabled: false,
    });
    expect(await page.getByRole('link', { name: 'Le guide d’accompagnement' }).count()).toBe(4);
    await context.close();
  });
});
