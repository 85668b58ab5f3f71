import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { demoLines } from '../../gateway/src/testing/demo-lines';
import type { FeedLine } from '../../gateway/src/testing/records';
import { serveFeed } from '../../gateway/src/testing/serve-guide';
import { launchBrowser } from './browser';
import { startHostSite, type HostSite } from './host-site';
import { eventually, freePort, startGateway } from './system';

const fullSandbox = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox';

/** What a page did: the errors that it told and the origins that it asked. */
interface Opened {
  page: Page;
  context: BrowserContext;
  complaints: string[];
  hosts: Set<string>;
  /** Path of each request to the guide, in order. */
  asked: string[];
}

async function openIn(
  browser: Browser,
  url: string,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const [complaints, asked, hosts] = [[] as string[], [] as string[], new Set<string>()];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, origin, pathname, search } = new URL(request.url());
    if (protocol !== 'data:') hosts.add(origin);
    if (origin === url) asked.push(pathname + search);
  });
  await page.goto(address);
  return { page, context, complaints, hosts, asked };
}

export const heightOf = (page: Page, name: string): Promise<number> =>
  page.locator(`iframe[name="${name}"]`).evaluate(({ clientHeight }) => clientHeight);

const contentHeight = (frame: Frame): Promise<number> =>
  frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

/** How far the iframe is from the height of what it shows, when it has had time to follow. */
export const gapOf = (page: Page, name: string): Promise<number> =>
  eventually(
    async () => Math.abs((await heightOf(page, name)) - (await contentHeight(page.frame(name)!))),
    (gap) => gap < 2,
  );

export const framedPaths = {
  sheet: '/fiche/rehabiliter-un-batiment-communal-ancien',
  guide: '/guide?theme=eau&phase=REFLECTION',
  contact: '/contact/caue',
  orient: '/orienter',
  portal: '/guide?portail=demonstration',
  gone: '/fiche/inconnue',
};

const elementScripts = {
  'idm-guide': 'guide',
  'idm-sheet': 'fiche',
  'idm-contact': 'contact',
  'idm-orient': 'orienter',
} as const;

/** The title that each element shows first, as `allElements` asks for it. */
export const elementTitles = {
  'idm-guide': 'Les fiches d’accompagnement',
  'idm-sheet': 'Réhabiliter un bâtiment communal ancien',
  'idm-contact': 'CAUE',
  'idm-orient': 'Qui contacter',
};

/** A guide, the demonstration when it is not said otherwise, a partner's site of another origin, and a browser. */
export interface FramedGuide {
  /** Origin of the guide. */
  url: string;
  host: HostSite;
  /** The iframe of a page, as the documentation writes it; without sandbox when it is empty. */
  frameOf: (path: string, options?: { sandbox?: string; name?: string }) => string;
  /** What gives iframes their height. */
  script: string;
  /** An element, its script and the words that hosts without scripts show. */
  elementOf: (element: keyof typeof elementScripts, attributes?: string) => string;
  /** Every element at once, as a page that wants all of the guide would have them. */
  allElements: string;
  open: (address: string, options?: BrowserContextOptions) => Promise<Opened>;
  stop: () => Promise<void>;
}

export async function startFramedGuide(
  lines: readonly FeedLine[] = demoLines(),
): Promise<FramedGuide> {
  const feed = await serveFeed(lines);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const [gateway, browser, host] = await Promise.all([
    startGateway({ cmsUrl: feed.url, port }),
    launchBrowser(),
    startHostSite(url),
  ]);
  const elementOf: FramedGuide['elementOf'] = (element, attributes = '') =>
    `<script type="module" src="${url}/embed/v1/${elementScripts[element]}.js"></script>
    <${element} ${attributes}><a href="${url}/fiches">Le guide d’accompagnement</a></${element}>`;
  return {
    url,
    host,
    elementOf,
    allElements:
      elementOf('idm-guide', 'theme="eau" phase="REFLECTION"') +
      elementOf('idm-sheet', 'reference="F12"') +
      elementOf('idm-contact', 'agency="caue"') +
      elementOf('idm-orient'),
    frameOf: (path, { sandbox = fullSandbox, name = path } = {}) =>
      `<iframe name="${name}" src="${url}/embed/v1${path}" title="Le guide : ${name}" width="100%" height="400"${
        sandbox && ` sandbox="${sandbox}"`
      }></iframe>`,
    script: `<script src="${url}/embed/v1/cadre.js" async></script>`,
    open: (address, options) => openIn(browser, url, address, options),
    stop: async () => {
      await Promise.all([browser.close(), host.stop(), gateway.app.close()]);
      feed.server.closeAllConnections();
      feed.server.close();
    },
  };
}
