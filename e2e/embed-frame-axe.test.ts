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
  it.each([...checkedScreens, { width: 320, colorScheme: 'light' as const }])(
    'has nothing for axe, nor a scroll bar below, at $width pixels, $colorScheme',
    async ({ width, colorScheme }) => {
      const address = site.host.show(site.frameOf(path, { name: 'guide' }) + site.script);
      const { page, context } = await site.open(address, {
        viewport: { width, height: 800 },
        colorScheme,
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
