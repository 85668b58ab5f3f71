import { startFramedGuide, type FramedGuide } from './testing/framed-guide';

let site: FramedGuide;
beforeAll(async () => {
  site = await startFramedGuide();
}, 120_000);
afterAll(() => site?.stop(), 60_000);

/** A telephone in a village: 400 ms there and back, 400 kbit/s. */
const line = { roundTripMs: 400, bytesPerSecond: 400_000 / 8 };
const firstContentMs = 2_500;

interface Loaded {
  /** Bytes of each answer of the guide, as they went over the line. */
  bytes: Map<string, number>;
  /** How much what was shown moved (web.dev/cls). */
  shift: number;
  shownMs: number;
}

async function load(address: string, selector: string): Promise<Loaded> {
  const { page, context } = await site.open('about:blank', {
    viewport: { width: 360, height: 640 },
  });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.roundTripMs,
    downloadThroughput: line.bytesPerSecond,
    uploadThroughput: line.bytesPerSecond,
  });
  const paths = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith(site.url)) paths.set(requestId, new URL(request.url).pathname);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId);
    if (path) bytes.set(path, encodedDataLength);
  });
  await page.goto(address, { waitUntil: 'commit' });
  const start = Date.now();
  await page.locator(selector).first().waitFor();
  const shownMs = Date.now() - start;
  await page.waitForTimeout(1_500);
  const shift = (await page.evaluate(`new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) sum += value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 200);
  })`)) as number;
  await context.close();
  return { bytes, shift, shownMs };
}

describe.each(['idm-guide', 'idm-sheet', 'idm-contact', 'idm-orient'] as const)('%s', (element) => {
  const attributes = {
    'idm-guide': '',
    'idm-sheet': 'reference="F12"',
    'idm-contact': 'agency="caue"',
    'idm-orient': '',
  };

  it('shows its first content on a slow line, and moves little of its host', async () => {
    const { bytes, shift, shownMs } = await load(
      site.host.show(site.elementOf(element, attributes[element])),
      `${element} [data-h]`,
    );
    const text = [...bytes].filter(([path]) => path.startsWith('/embed/v1/'));
    // What the line alone costs: a machine that is busy must not fail the test. The host's page, the script, the page.
    const roundTrips = 1 + text.length;
    const sum = text.reduce((total, [, size]) => total + size, 0);
    const lineMs = roundTrips * line.roundTripMs + (sum / line.bytesPerSecond) * 1_000;
    if (process.env.PICTURES) console.log(element, { lineMs, shownMs, shift }, text);
    expect([element, text.length, lineMs < firstContentMs * 0.8]).toEqual([element, 2, true]);
    expect(shift).toBeLessThanOrEqual(0.1);
  });
});

describe.each([
  ['the home page', '/', 'h1'],
  ['the list', '/fiches', 'h1'],
  ['a sheet', '/fiches/rehabiliter-un-batiment-communal-ancien', 'h1'],
  ['« Qui contacter ? »', '/qui-contacter', 'h1'],
])('%s', (_name, path, selector) => {
  it('shows its text on a slow line, and nothing of it moves', async () => {
    const { bytes, shift } = await load(`${site.url}${path}`, selector);
    // The page and its style; the font comes later, in the place that it will have.
    const waited = [...bytes].filter(([one]) => one === path || one.endsWith('.css'));
    const sum = waited.reduce((total, [, size]) => total + size, 0);
    const lineMs = 2 * line.roundTripMs + (sum / line.bytesPerSecond) * 1_000;
    expect([path, waited.length, lineMs < firstContentMs * 0.8]).toEqual([path, 2, true]);
    expect([path, shift]).toEqual([path, 0]);
  });
});

describe('a frame', () => {
  it('moves little of its host', async () => {
    const body = site.frameOf('/fiche/F12', { name: 'a' }) + site.script;
    const { shift } = await load(site.host.show(body), 'iframe');
    expect(shift).toBeLessThanOrEqual(0.1);
  });
});
