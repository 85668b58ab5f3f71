import { checkedScreens, takePicture } from './testing/browser';
import {
  framedPaths,
  gapOf,
  heightOf,
  startFramedGuide,
  type FramedGuide,
} from './testing/framed-guide';
import { findFramedViolations } from './testing/framed-violations';
import { findOverflow } from './testing/overflow';

let site: FramedGuide;
beforeAll(async () => {
  site = await startFramedGuide();
}, 120_000);
afterAll(() => site?.stop(), 60_000);

describe.each(Object.entries(framedPaths))('the frame of %s', (name, path) => {
  it.each([
    ...checkedScreens.map((screen) => ({ ...screen, zoom: 1 })),
    { width: 320, colorScheme: 'light' as const, zoom: 1 },
    { width: 640, colorScheme: 'light' as const, zoom: 2 },
  ])(
    'has nothing for axe, nor a scroll bar below, at $width pixels, $colorScheme, zoomed by $zoom',
    async ({ width, colorScheme, zoom }) => {
      const asked = `${path}${path.includes('?') ? '&' : '?'}apparence=appareil`;
      const address = site.host.show(site.frameOf(asked, { name: 'guide' }) + site.script);
      const { page, context } = await site.open(address, {
        viewport: { width, height: 800 },
        colorScheme,
        // As a screen of 1,280 pixels is when one zooms by two.
        deviceScaleFactor: zoom,
      });
      expect(await gapOf(page, 'guide')).toBeLessThan(2);
      // What is off the screen is not painted.
      await page.setViewportSize({ width, height: (await heightOf(page, 'guide')) + 300 });
      await takePicture(page, `frame-${name}-${width}-${colorScheme}`);
      expect(await findFramedViolations(page)).toEqual([]);
      expect(await findOverflow(page.frame('guide')!)).toEqual([]);
      await context.close();
    },
  );
});

describe('a frame on a dark device', () => {
  it.each([
    ['is light, as its host', framedPaths.guide, 'rgb(255, 255, 255)'],
    [
      'is dark where its host asks for it',
      `${framedPaths.guide}&apparence=appareil`,
      'rgb(13, 23, 29)',
    ],
  ])('%s, from page to page', async (_case, path, expected) => {
    const address = site.host.show(site.frameOf(path, { name: 'guide' }) + site.script);
    const { page, context } = await site.open(address, { colorScheme: 'dark' });
    const frame = page.frame('guide')!;
    const ground = () =>
      frame
        .locator('body')
        .evaluate((body) => body.ownerDocument.defaultView!.getComputedStyle(body).backgroundColor);
    expect(await ground()).toBe(expected);
    await frame.locator('.sheet-item a').first().click();
    await frame.waitForURL(/\/fiche\//);
    expect(await ground()).toBe(expected);
    await frame.goto(`${site.url}/embed/v1/recherche?${path.split('?')[1]}`);
    await frame.getByLabel('Que cherchez-vous').pressSequentially('caue');
    await frame.getByRole('option').filter({ hasText: 'Agence' }).first().click();
    await frame.waitForURL(/\/contact\/caue/);
    expect(await ground()).toBe(expected);
    await context.close();
  });
});

describe('axe', () => {
  it('would see a fault within a frame', async () => {
    const address = site.host.show(
      site.frameOf(framedPaths.contact, { name: 'guide' }) + site.script,
    );
    const { page, context } = await site.open(address);
    await page
      .frame('guide')!
      .locator('main')
      .evaluate((main) => main.append(main.ownerDocument.createElement('img')));
    expect((await findFramedViolations(page)).join()).toContain('image-alt');
    await context.close();
  });
});
