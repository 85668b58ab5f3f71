import type { IncomingMessage } from 'node:http';
import { sign } from 'jsonwebtoken';
import { launchBrowser } from './testing/browser';
import { signIn, type Editor, type Entry } from './testing/editor';
import { query, startSystem, type System } from './testing/system';

let system: System;
let editor: Editor;
let sheet: Entry;
let agency: Entry;

beforeAll(async () => {
  system = await startSystem();
  editor = await signIn(system, 'editeur.caue@idm.example');
  agency = await editor.find('agency', 'slug', 'caue');
  sheet = await editor.find('sheet', 'reference', 'F12');
  await editor.update('sheet', sheet.documentId, { title: 'Préparer un brouillon secret' });
}, 120_000);
afterAll(() => system?.stop(), 120_000);

const uuidOf = async (kind: 'agency' | 'sheet', field: string, value: string): Promise<string> => {
  const { data } = await query<Record<string, { id: string }>>(
    system,
    `{ ${kind}(${field}: "${value}") { ... on ${kind === 'agency' ? 'Agency' : 'Sheet'} { id } } }`,
  );
  return Buffer.from(data[kind]!.id, 'base64url').toString().split(':')[1]!;
};

const aToken = async ({
  agencySlug = 'caue',
  secret = system.secrets.PREVIEW_SECRET,
  expiresIn = 3600,
  audience = 'preview',
} = {}) =>
  sign(
    {
      agency: await uuidOf('agency', 'slug', agencySlug),
      sheet: await uuidOf('sheet', 'reference', 'F12'),
    },
    secret,
    { expiresIn, audience },
  );

const titleWith = (token?: string) =>
  query<{ sheet: { title: string; isDraft: boolean } }>(
    system,
    '{ sheet(reference: "F12") { ... on Sheet { title isDraft } } }',
    { headers: token ? { 'x-preview-token': token } : {} },
  );

describe('a draft', () => {
  it('is nowhere in the public guide', async () => {
    const { data } = await titleWith();
    expect(data.sheet).toEqual({
      title: 'Réhabiliter un bâtiment communal ancien',
      isDraft: false,
    });
    const list = await query<unknown>(system, '{ sheets(first: 100) { nodes { title } } }');
    expect(JSON.stringify(list)).not.toContain('brouillon secret');
    for (const path of [
      '/fiches',
      '/fiches/rehabiliter-un-batiment-communal-ancien',
      '/agences/caue',
    ])
      expect(await (await fetch(`${system.url}${path}`)).text()).not.toContain('brouillon secret');
  });

  it('shows with the token that the CMS signs, on a page marked « Brouillon » and never kept', async () => {
    const { body } = await editor.request(
      'GET',
      `/content-manager/preview/url/api::sheet.sheet?documentId=${sheet.documentId}&status=draft`,
    );
    const { url } = (body.data ?? body) as { url: string };
    const page = await fetch(url);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('Brouillon');
    expect(html).toContain('Préparer un brouillon secret');
    expect(page.headers.get('cache-control')).toContain('no-store');
    const token = new URL(url).searchParams.get('apercu')!;
    expect((await titleWith(token)).data.sheet).toEqual({
      title: 'Préparer un brouillon secret',
      isDraft: true,
    });
  });

  it('is refused, clearly, to an expired, altered or other agency’s token', async () => {
    const good = await aToken();
    const bad = {
      expired: await aToken({ expiresIn: -10 }),
      altered: `${good.slice(0, -4)}AAAA`,
      unsigned: `${Buffer.from('{"alg":"none"}').toString('base64url')}.${good.split('.')[1]}.`,
      'of another use': await aToken({ audience: 'session' }),
      'of another secret': await aToken({ secret: 'x'.repeat(40) }),
      'of another agency': await aToken({ agencySlug: 'labeo' }),
      nonsense: 'nonsense',
    };
    expect((await titleWith(good)).data.sheet.title).toBe('Préparer un brouillon secret');
    for (const [name, token] of Object.entries(bad)) {
      const { data, errors } = await titleWith(token);
      expect([name, errors?.[0]?.extensions.code, data]).toEqual([
        name,
        'BAD_PREVIEW_TOKEN',
        undefined,
      ]);
      const page = await fetch(
        `${system.url}/fiches/rehabiliter-un-batiment-communal-ancien?apercu=${token}`,
      );
      expect([name, page.status]).toEqual([name, 403]);
      expect(await page.text()).not.toContain('brouillon secret');
    }
  });

  it('costs one call to the CMS, however many sheets a preview shows', async () => {
    const token = await aToken();
    let calls = 0;
    // The gateway's own looks at the feed, and the files it copies, come when they come.
    const count = ({ url = '' }: IncomingMessage) => {
      if (!/^\/api\/feed(\?|$|\/files)/.test(url)) calls += 1;
    };
    system.cms.app.server.httpServer.on('request', count);
    await query(
      system,
      '{ sheets(first: 20) { nodes { title leadAgency { name } contacts { label } relatedSheets { title } } } agency(slug: "caue") { sheets { nodes { title } } } }',
      { headers: { 'x-preview-token': token } },
    );
    expect(calls).toBe(1);
    await (await fetch(`${system.url}/fiches?apercu=${token}`)).text();
    expect(calls).toBe(2);
    system.cms.app.server.httpServer.off('request', count);
  });
});

describe('the feed', () => {
  it('says nothing to a wrong token', async () => {
    for (const authorization of [undefined, 'Bearer wrong', `Bearer ${system.secrets.FEED_TOKEN}x`])
      for (const path of ['/api/feed', `/api/feed/drafts?agency=${agency.uuid}`]) {
        const answer = await fetch(`${system.cms.url}${path}`, {
          headers: authorization ? { authorization } : {},
        });
        expect([answer.status, await answer.text()]).toEqual([401, '']);
      }
  });

  it('is the only door of the content API: no draft, no entry without a token', async () => {
    for (const path of [
      '/api/sheets',
      '/api/sheets?status=draft',
      '/api/agencies',
      '/api/contacts',
    ])
      expect([401, 403, 404]).toContain((await fetch(`${system.cms.url}${path}`)).status);
  });
});

describe('a draft that is an attack', () => {
  it('is shown as its author wrote it, and runs nothing', async () => {
    const attack = '<img src=x onerror=alert(1)>';
    await editor.update('sheet', sheet.documentId, {
      title: attack,
      summary: `${attack} {{7*7}} <script>alert(1)</script>`,
      description: [
        { type: 'paragraph', children: [{ type: 'text', text: `${attack} </style></main>` }] },
      ],
    });
    const { body } = await editor.request(
      'GET',
      `/content-manager/preview/url/api::sheet.sheet?documentId=${sheet.documentId}&status=draft`,
    );
    const { url } = (body.data ?? body) as { url: string };
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('dialog', (dialog) => {
        complaints.push(dialog.message());
        void dialog.dismiss();
      });
      page.on(
        'console',
        (message) => message.type() === 'error' && complaints.push(message.text()),
      );
      await page.goto(url);
      expect(await page.locator('h1').innerText()).toBe(attack);
      expect(await page.locator('main').innerText()).toContain('{{7*7}} <script>alert(1)</script>');
      const runs = 'img[src="x"], script:not([src]), a[href^="javascript"]';
      expect(await page.locator('main').locator(runs).count()).toBe(0);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
