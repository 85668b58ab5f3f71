import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../config';
import { createGateway } from '../server/server';
import { aFormerAgency, aSheet, aWithdrawnSheet, surroundings } from '../testing/records';
import { secrets, serveGuide, type ServedGuide } from '../testing/serve-guide';

const publicUrl = 'https://guide.example';
const markup = '"><script>alert(1)</script>';

let guide: ServedGuide;
let origin: string;

beforeAll(async () => {
  const sheets = [
    aSheet('f1', { slug: 'toit', previousSlugs: ['toiture'] }),
    aSheet('f2', { slug: 'hostile', title: markup, isDemoData: false }),
    aWithdrawnSheet('f3', { slug: 'ancienne', replacedBy: 'f1' }),
    aWithdrawnSheet('f4', { slug: 'finie' }),
  ];
  guide = await serveGuide([...surroundings, aFormerAgency('partie'), ...sheets], {
    PUBLIC_URL: publicUrl,
  });
  origin = new URL(guide.url).origin;
});
afterAll(() => guide.stop());

const ask = (query: Record<string, string>) =>
  fetch(`${origin}/oembed?${new URLSearchParams(query)}`);
const show = async (address: string, more: Record<string, string> = {}) =>
  (await (await ask({ url: publicUrl + address, ...more })).json()) as Record<string, unknown>;
const srcOf = async (address: string) =>
  /src="([^"]*)"/.exec(String((await show(address)).html))?.[1];

describe('/oembed', () => {
  it('answers what the specification asks of type « rich », to any origin', async () => {
    const answer = await ask({ url: `${publicUrl}/fiches/toit`, format: 'json' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.json()).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: 'Réhabiliter f1 (donnée de démonstration)',
      author_name: 'Agence caue',
      provider_name: 'Ingénierie Départementale Manche',
      provider_url: publicUrl,
      cache_age: 3600,
      width: 720,
      height: 900,
    });
  });

  it('gives an iframe that has a title, waits to be near and has no origin', async () => {
    const { html } = await show('/fiches/toit');
    expect(html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(html).toContain('title="Réhabiliter f1 (donnée de démonstration)"');
    expect(html).toContain('loading="lazy"');
    expect(html).toMatch(/sandbox="allow-scripts allow-forms [^"]*"/);
    expect(html).not.toContain('allow-same-origin');
  });

  it.each([
    ['/fiches/toit', '/fiche/toit'],
    ['/fiches/toit/', '/fiche/toit'],
    ['/fiches/toiture', '/fiche/toit'],
    ['/fiches/ancienne', '/fiche/toit'],
    ['/embed/v1/fiche/toit', '/fiche/toit'],
    ['/embed/v1/fiche/F1', '/fiche/toit'],
    ['/agences/caue', '/contact/caue'],
    ['/agences/ancien-caue', '/contact/caue'],
    ['/themes/amenagement', '/guide?theme=amenagement'],
    ['/fiches?theme=amenagement&evil=1', '/guide?theme=amenagement'],
    ['/qui-contacter', '/orienter'],
  ])('leads from %s to %s', async (address, path) => {
    expect(await srcOf(address)).toBe(`${publicUrl}/embed/v1${path}`);
  });

  it.each([
    `${publicUrl}/fiches/inconnue`,
    `${publicUrl}/fiches/finie`,
    `${publicUrl}/agences/partie`,
    `${publicUrl}/fiches/%E0%A4%A`,
    `${publicUrl}/accessibilite`,
    `${publicUrl}/fiches/a/b`,
    'https://guide.example.evil.example/fiches/toit',
    'https://guide.example@evil.example/fiches/toit',
    'https://evil.example/fiches/toit',
    'https://guide.example:8443/fiches/toit',
    'javascript:alert(1)//guide.example/fiches/toit',
    '//guide.example/fiches/toit',
    'toit',
    `${publicUrl}/fiches/${'a'.repeat(3000)}`,
  ])('answers 404 to %s', async (url) => {
    expect((await ask({ url })).status).toBe(404);
  });

  it('answers 400 without an address, 501 to what is not JSON', async () => {
    expect((await ask({})).status).toBe(400);
    expect((await ask({ url: `${publicUrl}/fiches/toit`, format: 'xml' })).status).toBe(501);
  });

  it.each([
    [{ maxwidth: '400', maxheight: '300' }, [400, 300]],
    [{ maxwidth: '99999', maxheight: '99999' }, [720, 900]],
    [{ maxwidth: '0', maxheight: '-5' }, [720, 900]],
    [{ maxwidth: '1e9', maxheight: 'px' }, [720, 900]],
  ])('keeps to the size that is asked: %j', async (sizes, expected) => {
    const { width, height, html } = await show('/fiches/toit', sizes);
    expect([width, height]).toEqual(expected);
    expect(html).toContain(`width="${expected[0]}" height="${expected[1]}"`);
  });

  it('escapes what is stored', async () => {
    const { title, html } = await show('/fiches/hostile');
    expect(title).toBe(markup);
    expect(String(html).match(/</g)).toHaveLength(2);
    expect(String(html).match(/>/g)).toHaveLength(2);
    expect(html).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  });

  it('says again nothing of what was sent', async () => {
    for (const url of [`https://evil.example/${markup}`, `${publicUrl}/fiches/${markup}`, markup]) {
      const text = await (await ask({ url, format: 'json', callback: 'mot-unique' })).text();
      expect(text).not.toMatch(/script|mot-unique|evil/);
    }
    expect(String((await show(`/fiches?theme=${encodeURIComponent(markup)}`)).html)).not.toMatch(
      /script>/,
    );
  });
});

describe('the pages that can be shown elsewhere', () => {
  it.each(['/fiches/toit', '/agences/caue', '/themes/amenagement'])(
    '%s says where to ask',
    async (path) => {
      const html = await (await fetch(origin + path)).text();
      const [, href] = /type="application\/json\+oembed" href="([^"]*)"/.exec(html) ?? [];
      const address = new URL(href!.replaceAll('&amp;', '&'));
      expect(address.origin).toBe(publicUrl);
      expect((await fetch(origin + address.pathname + address.search)).status).toBe(200);
    },
  );

  it.each(['/fiches/ancienne', '/', '/embed/v1/fiche/toit'])('%s does not', async (path) => {
    expect(await (await fetch(origin + path)).text()).not.toContain('json+oembed');
  });
});

describe('/oembed, before a guide is read', () => {
  it('says to ask again, as an answer and to any origin', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'oembed-'));
    const { app } = await createGateway({
      ...parseConfig({
        ...secrets,
        CMS_URL: 'http://127.0.0.1:9',
        PUBLIC_URL: 'https://guide.example',
        DATA_DIR: folder,
        LOG_LEVEL: 'silent',
      }),
      schemaFolder: join(__dirname, '../../../schema'),
    });
    const answer = await app.inject('/oembed?url=https://guide.example/fiches/toit');
    expect(answer.statusCode).toBe(503);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
      'retry-after': '2',
    });
    expect(answer.json()).toEqual({ error: expect.stringContaining('try again') });
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });
});
