import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { demoLines } from '../../gateway/src/testing/demo-lines';
import { aSheet } from '../../gateway/src/testing/records';
import { serveFeed } from '../../gateway/src/testing/serve-guide';
import { launchBrowser } from './browser';
import { startHostSite, type HostSite } from './host-site';
import { eventually, freePort, startGateway } from './system';

/** Markup, a script, a template, a style and a text from right to left. */
const hostile =
  '"><img src=x onerror=alert(1)></iframe><script>alert(1)</script>{{7*7}}${7*7}<style>*{display:none}</style>\u202eretourné';

/** A sheet whose every text would run, were it not a text. */
function hostileSheet(lines: ReturnType<typeof demoLines>) {
  const model = lines.find(({ kind }) => kind === 'sheet')!.record!;
  const texts = Object.fromEntries(
    ['title', 'summary', 'eligibility', 'feeDetails'].map((name) => [name, hostile]),
  );
  const lists = Object.fromEntries(
    [
      'needExamples',
      'deliverables',
      'notCovered',
      'steps',
      'beforeContact',
      'keywords',
      'firstLevelIncludes',
    ].map((name) => [name, [hostile]]),
  );
  return aSheet('f99', {
    ...model,
    ...texts,
    ...lists,
    reference: 'F99',
    slug: 'hostile',
    previousSlugs: [],
    description: [
      { type: 'heading', level: 1, children: [{ type: 'text', text: hostile }] },
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: hostile }] },
        ],
      },
    ],
    links: [{ label: hostile, url: 'https://example.org/"><svg/onload=alert(1)>' }],
    sources: [{ label: hostile, url: null }],
  });
}

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
  hostile: '/fiche/hostile',
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

/** The demonstration and a hostile sheet, a partner's site of another origin, and a browser. */
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

export async function startFramedGuide(): Promise<FramedGuide> {
  const lines = demoLines();
  const feed = await serveFeed([...lines, hostileSheet(lines)]);
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
