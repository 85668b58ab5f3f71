import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { checkedScreens, takePicture } from './testing/browser';
import {
  framedPaths,
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

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the host's page and in its frames, which talk to each other. */
async function findViolations(page: Page): Promise<string[]> {
  const evaluate = async (where: Page | Frame, expression: string): Promise<unknown> => {
    const session = await page.context().newCDPSession(where);
    const options = { expression, awaitPromise: true, returnByValue: true };
    return (await session.send('Runtime.evaluate', options)).result.value;
  };
  const configure = "axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })";
  for (const frame of page.frames())
    await evaluate(frame === page.mainFrame() ? page : frame, `${axeSource};${configure};0`);
  return (await evaluate(
    page,
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, help, nodes }) => [id, help, nodes[0].target, nodes[0].html].join(': ')))`,
  )) as string[];
}

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
      expect(await findViolations(page)).toEqual([]);
      const overflow = await page
        .frame('guide')!
        .locator('html')
        .evaluate((root) => root.scrollWidth - root.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
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
    expect((await findViolations(page)).join()).toContain('image-alt');
    await context.close();
  });
});
