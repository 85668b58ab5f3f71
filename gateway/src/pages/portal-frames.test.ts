import { aPortal, aSheet, aTheme, surroundings } from '../testing/records';
import { serveGuide, type ServedGuide } from '../testing/serve-guide';

const HOST = 'https://www.epci.example';

let guide: ServedGuide;
let origin: string;

beforeAll(async () => {
  guide = await serveGuide([
    ...surroundings,
    aTheme('eau'),
    aSheet('f1', { slug: 'toit' }),
    aSheet('f2', { slug: 'puits', primaryTheme: 'eau', title: 'Réhabiliter un puits' }),
    aSheet('f3', { slug: 'source', primaryTheme: 'eau', title: 'Réhabiliter une source' }),
    aPortal('epci', { themes: ['eau'], highlightedSheets: ['f3'], hosts: ['www.epci.example'] }),
    aPortal('sobre', { colours: { accent: null, link: null, accentDark: null, linkDark: null } }),
  ]);
  origin = new URL(guide.url).origin;
});
afterAll(() => guide.stop());

const read = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
  fetch(origin + path, { redirect: 'manual', headers, ...init });

const readHtml = async (path: string, headers?: Record<string, string>, init?: RequestInit) => {
  const answer = await read(path, headers, init);
  return { answer, html: await answer.text() };
};

const sheetsIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/\/embed\/v1\/fiche\/([a-z]+)/g)].map(([, slug]) => slug!)),
];
const frame = '/embed/v1/guide?portail=epci';
const style = /\/embed\/v1\/portail\/epci\/couleurs\.[0-9a-f]{12}\.css/;

describe('/embed/v1/guide?portail=', () => {
  it('shows the portal’s sheets and colours on a site of the portal', async () => {
    for (const [name, value] of [
      ['referer', `${HOST}/page`],
      ['origin', HOST],
    ] as const) {
      const { answer, html } = await readHtml(frame, { [name]: value });
      expect([answer.status, sheetsIn(html)]).toEqual([200, ['source', 'puits']]);
      expect(html).toMatch(style);
      expect(answer.headers.get('vary')).toContain('Origin, Referer');
    }
  });

  it.each([
    ['another site', frame, { referer: 'https://evil.example/' }],
    ['nobody knows where', frame, {}],
    ['a sandbox', frame, { origin: 'null' }],
    ['a portal that is not there', '/embed/v1/guide?portail=autre', { referer: `${HOST}/` }],
  ])('shows the whole guide, and nothing of the portal, for %s', async (_case, path, headers) => {
    const { answer, html } = await readHtml(path, headers);
    expect([answer.status, sheetsIn(html)]).toEqual([200, ['toit', 'puits', 'source']]);
    expect(html).not.toMatch(/couleurs|jeton|portail/);
    expect(answer.headers.get('vary')).toContain('Origin, Referer');
  });

  it('begins the whole guide at its beginning, where the portal had a next page', async () => {
    const { data } = await guide.ask({
      query: '{ sheets(portal: "epci", first: 1) { pageInfo { endCursor } } }',
    });
    const { sheets } = data as { sheets: { pageInfo: { endCursor: string } } };
    const next = `${frame}&apres=${encodeURIComponent(sheets.pageInfo.endCursor)}`;
    const admitted = await readHtml(next, { referer: `${HOST}/page` });
    expect([admitted.answer.status, sheetsIn(admitted.html)]).toEqual([200, ['puits']]);
    // The pass of a page that stayed open has ended, or the portal has.
    const { answer, html } = await readHtml(`${next}&jeton=z.z`);
    expect([answer.status, sheetsIn(html)]).toEqual([200, ['toit', 'puits', 'source']]);
  });

  it('reads a pass that nobody signed as none', async () => {
    const { answer } = await readHtml(`${frame}&jeton=x.${'%C3%A9'.repeat(43)}`);
    expect(answer.status).toBe(200);
  });

  it('does not vary, nor change, for a frame without a portal', async () => {
    const { answer, html } = await readHtml('/embed/v1/guide', { referer: `${HOST}/` });
    expect(answer.headers.get('vary')).toBe('accept-encoding');
    expect(sheetsIn(html)).toEqual(['toit', 'puits', 'source']);
  });

  it('is of frames alone', async () => {
    const { html } = await readHtml('/fiches?portail=epci', { referer: `${HOST}/` });
    expect(html).toContain('/fiches/toit');
  });

  it('goes on from page to page, and leaves no trace of it in the guide itself', async () => {
    const { html } = await readHtml(frame, { referer: `${HOST}/` });
    const links = [...html.matchAll(/(?:href|action)="([^"]+)"/g)].map(([, link]) =>
      link!.replaceAll('&amp;', '&'),
    );
    const within = links.filter((link) => /\/embed\/v1\/(fiche|guide|recherche)/.test(link));
    expect(within.length).toBeGreaterThan(3);
    const unkept = within.filter((link) => !/portail=epci&jeton=[\w.-]+$/.test(link));
    // The form of filters, whose fields are hidden.
    expect(unkept).toEqual(['/embed/v1/guide']);
    expect(html).toMatch(/<input type="hidden" name="jeton" value="[\w.-]+"/);
    expect(links.filter((link) => link.startsWith(`${origin}/`)).join()).not.toMatch(/jeton/);

    const next = within.find((link) => link.startsWith('/embed/v1/fiche/source'))!;
    const inside: Record<string, string>[] = [{}, { referer: origin + frame }, { origin: 'null' }];
    for (const headers of inside) {
      const sheet = await readHtml(next, headers);
      expect(sheet.html).toMatch(style);
    }
    expect((await readHtml(next, { referer: 'https://evil.example/' })).html).not.toMatch(style);
  });

  it('searches within the portal, from a sandbox', async () => {
    const { html } = await readHtml('/embed/v1/recherche?portail=epci', { referer: `${HOST}/` });
    const action = /action="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&');
    const form = {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' },
      body: 'q=réhabiliter',
    };
    const found = await readHtml(action, undefined, form);
    expect(sheetsIn(found.html).sort()).toEqual(['puits', 'source']);
    expect(found.answer.headers.get('cache-control')).toBe('no-store');
  });
});

describe('/embed/v1/portail/:slug/couleurs', () => {
  it('is a style sheet of the guide, kept for ever at the address of its content', async () => {
    const { html } = await readHtml(frame, { referer: `${HOST}/` });
    const [path] = style.exec(html)!;
    const answer = await read(path);
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(await answer.text()).toContain('--idm-accent:#7a1f3d');
    const older = await read(path.replace(/\.[0-9a-f]{12}\./, '.000000000000.'));
    expect([older.status, older.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  });

  it('is nowhere else', async () => {
    for (const path of [
      '/embed/v1/portail/autre/couleurs.000000000000.css',
      '/embed/v1/portail/sobre/couleurs.000000000000.css',
      '/embed/v1/portail/epci/cles.css',
    ])
      expect([path, (await read(path)).status]).toEqual([path, 404]);
  });

  it('is not linked where the portal has the guide’s colours', async () => {
    const { html } = await readHtml('/embed/v1/guide?portail=sobre', {
      referer: 'https://partenaire.example/',
    });
    expect(html).toContain('jeton=');
    expect(html).not.toContain('couleurs');
  });
});
