import { get } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { aSheet, aWithdrawnSheet, surroundings } from '../testing/records';
import { serveGuide, type ServedGuide } from '../testing/serve-guide';

let guide: ServedGuide;
let origin: string;

beforeAll(async () => {
  guide = await serveGuide([
    ...surroundings,
    aSheet('f1', { slug: 'toit', previousSlugs: ['toiture'] }),
    aWithdrawnSheet('f2', { slug: 'finie', replacedBy: 'f1' }),
  ]);
  origin = new URL(guide.url).origin;
});
afterAll(() => guide.stop());

const read = (path: string, init?: RequestInit) =>
  fetch(`${origin}/embed/v1${path}`, { redirect: 'manual', ...init });

const answers: [path: string, status: number][] = [
  ['/fiche/toit', 200],
  ['/fiche/F1', 200],
  ['/fiche/toiture', 200],
  ['/fiche/finie', 410],
  ['/fiche/inconnue', 404],
  ['/guide', 200],
  ['/guide?theme=amenagement&agence=caue&phase=WORKS&territoire=50129&cout=FREE', 200],
  ['/guide?apres=nonsense', 400],
  ['/contact/caue', 200],
  ['/contact/ancien-caue', 200],
  ['/contact/inconnue', 404],
  ['/orienter', 200],
  ['/recherche', 200],
  ['/nulle-part', 404],
  ['/fiche/%E0%A4%A', 400],
];

describe('a page', () => {
  it('is compressed for who accepts it', async () => {
    const sizeOf = (encoding: string) =>
      new Promise<number>((resolve, reject) => {
        get(`${origin}/fiches`, { headers: { 'accept-encoding': encoding } }, (answer) => {
          let size = 0;
          expect(answer.headers['content-encoding'] ?? 'identity').toBe(encoding);
          answer.on('data', (part: Buffer) => (size += part.length));
          answer.on('end', () => resolve(size));
        }).on('error', reject);
      });
    const whole = await sizeOf('identity');
    for (const encoding of ['br', 'gzip']) expect(await sizeOf(encoding)).toBeLessThan(whole / 2);
  });
});

describe.each(answers)('/embed/v1%s', (path, status) => {
  it(`answers ${status} in any site, and to no search engine`, async () => {
    const answer = await read(path);
    const html = await answer.text();
    expect(answer.status).toBe(status);
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(answer.headers.get('x-frame-options')).toBeNull();
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).not.toMatch(/<header class="page-header"|<footer class="page-footer"|<h1/);
    expect(html).not.toMatch(/ style=| on\w+=|<style/);
  });

  it('leaves by new windows, and only where there is no frame to go to', async () => {
    const html = await (await read(path)).text();
    for (const [link, href] of html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>/g)) {
      const stays = /^(\/embed\/v1\/|mailto:|tel:|#)/.test(href!);
      expect([href, link.includes('target="_blank"')]).toEqual([href, !stays]);
      if (!stays) expect(link).toMatch(/rel="noopener"/);
    }
  });
});

describe('a page by itself', () => {
  it('is framed by nobody', async () => {
    for (const path of ['/', '/fiches/toit', '/embed/v1x/fiche/toit', '/embed/v1']) {
      const policy = (await fetch(origin + path)).headers.get('content-security-policy');
      expect([path, policy]).toEqual([path, expect.stringContaining("frame-ancestors 'none'")]);
    }
  });
});

describe('/embed/v1/fiche/:slug', () => {
  it('marks demonstration content', async () => {
    expect(await (await read('/fiche/toit')).text()).toContain('Donnée de démonstration');
  });

  it('never shows a draft: any site may frame it', async () => {
    expect((await read('/fiche/toit?apercu=jeton')).status).toBe(200);
  });
});

describe('POST /embed/v1/recherche and /embed/v1/orienter', () => {
  it.each([
    ['/recherche', 'q=réhabiliter'],
    ['/orienter', 'besoin=réhabiliter'],
  ])('%s answers within the frame, and lets nobody keep it', async (path, body) => {
    const answer = await read(`${path}?titre=3`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' },
      body,
    });
    const html = await answer.text();
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(html).toContain('/embed/v1/fiche/toit?titre=3');
    expect(html).not.toMatch(/action="(?!\/embed\/v1\/[a-z]+\?titre=3")/);
  });
});

describe('/embed/v1/cadre.js', () => {
  it('is less than 1 kB for its readers, for any site, and may change', async () => {
    const answer = await read('/cadre.js', { headers: { 'accept-encoding': 'identity' } });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(brotliCompressSync(await answer.text()).length).toBeLessThan(1000);
  });
});
