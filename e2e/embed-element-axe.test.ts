import type { Page } from 'playwright-core';
import { checkedScreens, findViolations, takePicture } from './testing/browser';
import { startFramedGuide, type FramedGuide } from './testing/framed-guide';
import { findOverflow } from './testing/overflow';

let site: FramedGuide;
beforeAll(async () => {
  site = await startFramedGuide();
}, 120_000);
afterAll(() => site?.stop(), 60_000);

interface State {
  element: Parameters<FramedGuide['elementOf']>[0];
  attributes?: string;
  act?: (page: Page) => Promise<unknown>;
}

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name }).first().waitFor();

const states: Record<string, State> = {
  guide: { element: 'idm-guide', attributes: 'theme="eau" phase="REFLECTION"' },
  sheet: { element: 'idm-sheet', attributes: 'reference="F12"' },
  contact: { element: 'idm-contact', attributes: 'agency="caue"' },
  orient: { element: 'idm-orient' },
  found: {
    element: 'idm-guide',
    act: async (page) => {
      await page.getByLabel('Chercher par mots').fill('cantine');
      await page.getByLabel('Chercher par mots').press('Enter');
      await heading(page, /Rechercher une fiche/);
    },
  },
  oriented: {
    element: 'idm-orient',
    act: async (page) => {
      await page.getByLabel('Votre besoin').fill('Notre pont est fissuré');
      await page.getByRole('button', { name: 'Trouver qui contacter' }).click();
      await page.locator('.is-first').first().waitFor();
    },
  },
  'one-after-another': {
    element: 'idm-guide',
    act: async (page) => {
      await page.locator('.sheet-item a').first().click();
      await page.getByRole('button', { name: /^Retour/ }).waitFor();
    },
  },
  unknown: { element: 'idm-sheet', attributes: 'reference="F999"' },
  lacking: { element: 'idm-sheet' },
};

describe.each(Object.entries(states))(
  'the state « %s » of elements',
  (name, { element, attributes = '', act }) => {
    it.each(checkedScreens)(
      'has nothing for axe, nor wider than the screen, at $width pixels, $colorScheme',
      async ({ width, colorScheme }) => {
        const address = site.host.show(site.elementOf(element, attributes), {
          // A host that has a dark look says so.
          head: '<link rel="stylesheet" href="/light-or-dark.css">',
        });
        const { page, context } = await site.open(address, {
          viewport: { width, height: 800 },
          colorScheme,
        });
        await page.locator(element).locator('.idm').waitFor();
        await act?.(page);
        await takePicture(page, `element-${name}-${width}-${colorScheme}`);
        expect(await findViolations(page)).toEqual([]);
        expect(await findOverflow(page)).toEqual([]);
        await context.close();
      },
    );
  },
);

describe('an element', () => {
  it('is light in a host that is always light, on a dark device', async () => {
    const { page, context } = await site.open(
      site.host.show(site.elementOf('idm-contact', 'agency="caue"')),
      { colorScheme: 'dark' },
    );
    const ground = await page
      .locator('idm-contact .idm')
      .evaluate((box) => box.ownerDocument.defaultView!.getComputedStyle(box).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
    await context.close();
  });

  it.each([
    ['forced colours', { forcedColors: 'active' as const }],
    ['reduced motion', { reducedMotion: 'reduce' as const }],
  ])('is whole with %s', async (name, options) => {
    const { page, context } = await site.open(site.host.show(site.elementOf('idm-guide')), options);
    await page.locator('.sheet-item').first().waitFor();
    await takePicture(page, `element-guide-${name.replace(' ', '-')}`);
    expect(await findViolations(page)).toEqual([]);
    const moves = await page
      .locator('idm-guide')
      .evaluate(({ shadowRoot }) => shadowRoot!.getAnimations().length);
    expect(moves).toBe(0);
    await context.close();
  });
});
