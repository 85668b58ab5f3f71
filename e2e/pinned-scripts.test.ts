import { startFramedGuide, type FramedGuide } from './testing/framed-guide';

let site: FramedGuide;
beforeAll(async () => {
  site = await startFramedGuide();
}, 120_000);
afterAll(() => site?.stop(), 60_000);

describe('a pinned script', () => {
  it('is at an address that stays, and shows the guide of today with its integrity checked', async () => {
    const manifest = await fetch(`${site.url}/embed/pinned/manifest.json`);
    expect(manifest.headers.get('access-control-allow-origin')).toBe('*');
    const { 'contact.js': pinned } = (await manifest.json()) as Record<
      string,
      { path: string; integrity: string }
    >;
    const script = await fetch(site.url + pinned!.path);
    expect(script.headers.get('cache-control')).toContain('immutable');
    const show = async (integrity: string) => {
      const { page, context } = await site.open(
        site.host.show(
          `<script type="module" src="${site.url}${pinned!.path}" integrity="${integrity}" crossorigin></script>
          <idm-contact agency="caue"><a href="${site.url}">Le guide</a></idm-contact>`,
        ),
      );
      await page.waitForTimeout(1_000);
      const isShown = await page.locator('idm-contact [data-h]').first().isVisible();
      await context.close();
      return isShown;
    };
    expect(await show(pinned!.integrity)).toBe(true);
    expect(await show(`sha384-${'A'.repeat(64)}`)).toBe(false);
  });

  it('stands beside the floating one: who comes first defines the element', async () => {
    const manifest = (await (await fetch(`${site.url}/embed/pinned/manifest.json`)).json()) as {
      'contact.js': { path: string };
    };
    const { page, context, complaints } = await site.open(
      site.host.show(
        `<script type="module" src="${site.url}${manifest['contact.js'].path}"></script>
        ${site.elementOf('idm-contact', 'agency="caue"')}`,
      ),
    );
    await page.locator('idm-contact [data-h]').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('takes the newer style of a newer guide', async () => {
    const { page, context, complaints } = await site.open(site.host.show(''));
    await page.route('**/embed/v1/contact/*', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /\/assets\/element\.\w+\.css/,
        '/assets/newer.css',
      );
      await route.fulfill({ response, body });
    });
    let isAway = true;
    await page.route('**/assets/newer.css', (route) =>
      isAway
        ? route.abort()
        : route.fulfill({
            contentType: 'text/css',
            headers: { 'access-control-allow-origin': '*' },
            body: '.idm { color: rgb(1, 2, 3) }',
          }),
    );
    const { 'contact.js': pinned } = (await (
      await fetch(`${site.url}/embed/pinned/manifest.json`)
    ).json()) as Record<string, { path: string }>;
    await page.goto(
      site.host.show(
        `<script type="module" src="${site.url}${pinned!.path}"></script><idm-contact agency="caue"></idm-contact>`,
      ),
    );
    const contact = page.locator('idm-contact');
    const box = contact.locator('.idm');
    const colour = () =>
      box.evaluate((node) => node.ownerDocument.defaultView!.getComputedStyle(node).color);
    await box.locator('[data-h]').first().waitFor();
    // Its own, while the newer one does not come; it is asked for again with the next page.
    expect(await colour()).not.toBe('rgb(1, 2, 3)');
    isAway = false;
    await contact.evaluate((element) => element.setAttribute('heading-level', '4'));
    await box.locator('h4').first().waitFor();
    expect(await colour()).toBe('rgb(1, 2, 3)');
    expect(complaints.filter((one) => !one.includes('net::ERR_FAILED'))).toEqual([]);
    await context.close();
  });
});
