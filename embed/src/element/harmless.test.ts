import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../e2e/testing/browser';
import { elementScripts } from './element-scripts';

// A guide that was taken over: all that a page may do, in what it shows.
const forged = `<!doctype html><html lang="fr"><head><title>Fiche</title>
<script>top.ran = 'head'</script></head><body><main aria-label="Fiche">
<h2 data-h="1" onclick="top.ran = 'click'">Fiche</h2>
<script>top.ran = 'script'</script><style>h2 { color: red }</style>
<img src="x" onerror="top.ran = 'onerror'" alt="">
<svg><a xlink:href="javascript:top.ran = 'svg'"><text>Un</text></a><script>top.ran = 'svg'</script></svg>
<svg width="90" height="20"><a id="animated"><set attributeName="href" to="javascript:top.ran = 'set'"></set>
<text y="15">Animé</text></a></svg>
<iframe srcdoc="<script>top.ran = 'iframe'</script>"></iframe>
<object data="javascript:top.ran = 'object'"></object><base href="https://example.org/">
<a id="code" href="javascript:top.ran = 'link'">Un</a> <a id="data" href="data:text/html,x">Deux</a>
<a id="sheet" href="/embed/v1/fiche/F2">Trois</a> <a id="mail" href="mailto:a@example.org">Quatre</a>
<img id="sizes" srcset="/a.png 1x, /b.png 2x" alt="">
<p style="position: fixed">Texte</p>
<form action="https://example.org/"><button id="away" type="submit">Envoyer</button></form>
</main></body></html>`;

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  browser = await launchBrowser();
  server = createServer((request, response) => {
    const script = elementScripts.find(({ path }) => path === request.url);
    if (script) return void response.setHeader('content-type', script.contentType).end(script.body);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url === '/embed/v1/fiche/F1') return void response.end(forged);
    // The policy of a host that has none.
    response.end(
      '<script type="module" src="/embed/v1/fiche.js"></script><idm-sheet reference="F1"></idm-sheet>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('makeHarmless', () => {
  it('lets nothing run or leave of what a page would', async () => {
    const page = await browser.newPage();
    await page.goto(`${url}/page`);
    const sheet = page.locator('idm-sheet');
    await sheet.locator('h2').click();
    for (const link of ['#code', '#data', '#animated', '#away']) await sheet.locator(link).click();
    await page.waitForTimeout(300);
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    const unwanted = 'script, style, iframe, object, base, set, [onclick], [onerror], [style]';
    expect(await sheet.locator(unwanted).count()).toBe(0);
    expect(await sheet.locator('[href^="javascript:" i], [href^="data:" i]').count()).toBe(0);
    expect(await sheet.locator('form').getAttribute('action')).toBeNull();
    expect(page.url()).toBe(`${url}/page`);
  });

  it('keeps links, with whole addresses', async () => {
    const page = await browser.newPage();
    await page.goto(`${url}/page`);
    const sheet = page.locator('idm-sheet');
    expect(await sheet.locator('#sheet').getAttribute('href')).toBe(`${url}/embed/v1/fiche/F2`);
    expect(await sheet.locator('#mail').getAttribute('href')).toBe('mailto:a@example.org');
    expect(await sheet.locator('#sizes').getAttribute('srcset')).toBe(
      `${url}/a.png 1x, ${url}/b.png 2x`,
    );
  });
});
