import { NetworkClient } from '../cms/src/testing/network-client';
import { findViolations, launchBrowser, openPage, screens, takePicture } from './testing/browser';
import { eventually, query, startSystem, type System } from './testing/system';

let system: System;
let network: NetworkClient;

beforeAll(async () => {
  system = await startSystem({ withHints: true, refreshSeconds: 3600 });
  network = await NetworkClient.login(system.cms.url);
}, 120_000);
afterAll(() => system?.stop(), 120_000);

const openAgency = async (slug: string) => {
  const page = await fetch(`${system.url}/agences/${slug}`, { redirect: 'manual' });
  return { status: page.status, leadsTo: page.headers.get('location'), text: await page.text() };
};

/** As axe sees the page on a small screen. */
async function faultsOf(path: string): Promise<unknown[]> {
  const browser = await launchBrowser();
  try {
    const page = await openPage(browser, screens[0]!, `${system.url}${path}`);
    await takePicture(page, 'agency-left');
    return await findViolations(page);
  } finally {
    await browser.close();
  }
}

const pageBecomes = (slug: string, status: number) =>
  eventually(
    () => openAgency(slug),
    (page) => page.status === status,
  );

describe('an old address of an agency', () => {
  it('leads to the agency that it joined', async () => {
    const agency = (await network.agency('Attitude')).uuid;
    await network.carryOut('merge', { agency, into: (await network.agency('CAUE')).uuid });
    for (const slug of ['attitude-manche', 'latitude-manche']) {
      expect((await pageBecomes(slug, 301)).leadsTo).toBe('/agences/caue');
      const { data } = await query(system, `{ agency(slug: "${slug}") { slug } }`);
      expect(data).toEqual({ agency: { slug: 'caue' } });
    }
    expect((await openAgency('caue')).text).toContain('Attitude Manche');
  });

  it('says that the agency left, when nobody follows it', async () => {
    const references = ['F52', 'F53', 'F54', 'F55'];
    const sheets = (await network.sheets(...references)).map((sheet) => ({ sheet, to: null }));
    const agency = (await network.agency('Espaces littoraux')).uuid;
    await network.carryOut('end', { agency, successor: null, sheets });
    const { text } = await pageBecomes('symel', 410);
    expect(text).toContain('Cette agence ne fait plus partie du réseau');
    expect(await faultsOf('/agences/symel')).toEqual([]);
    const { data } = await query(
      system,
      '{ agency(slug: "symel") { slug } formerAgency(slug: "symel") { name } guide { counts { agencies sheets } } }',
    );
    expect(data).toEqual({
      agency: null,
      formerAgency: { name: 'Syndicat mixte Espaces littoraux de la Manche' },
      guide: { counts: { agencies: 9, sheets: 63 } },
    });
  });
});
