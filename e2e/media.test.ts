import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { signIn, type Editor, type Entry } from './testing/editor';
import { aPdf, sha256, uploadAs, type PickedFile } from './testing/media';
import { eventually, query, startGateway, startSystem, type System } from './testing/system';

let system: System;
let editor: Editor;
let upload: Awaited<ReturnType<typeof uploadAs>>;
let sheet: Entry;
const gatewayData = mkdtempSync(join(tmpdir(), 'gateway-media-'));

beforeAll(async () => {
  system = await startSystem({ gatewayData });
  editor = await signIn(system, 'editeur.caue@idm.example');
  upload = await uploadAs(system, 'editeur.caue@idm.example');
  sheet = await editor.find('sheet', 'reference', 'F14');
}, 120_000);

afterAll(async () => {
  await system?.stop();
  rmSync(gatewayData, { recursive: true, force: true });
}, 120_000);

interface Document {
  label: string;
  fileName: string;
  url: string;
  mediaType: string;
  mediaTypeLabel: string;
  size: number;
  sizeLabel: string;
}

const documentsOf = async (reference: string): Promise<Document[]> => {
  const fields = 'label fileName url mediaType mediaTypeLabel size sizeLabel';
  const { data } = await query<{ sheet: { documents?: Document[] } | null }>(
    system,
    `{ sheet(reference: "${reference}") { ... on Sheet { documents { ${fields} } } } }`,
  );
  return data.sheet?.documents ?? [];
};

const documentOf = async (reference: string, hash: string): Promise<Document> => {
  const documents = await eventually(
    () => documentsOf(reference),
    ([first]) => first?.url.includes(hash) ?? false,
  );
  return documents[0]!;
};

const bytesAt = async (url: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(url)).arrayBuffer());

const headersOf = ({ headers }: Response): Record<string, string> => {
  const read: Record<string, string> = {};
  headers.forEach((value, name) => (read[name] = value));
  return read;
};

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;

const filesOfGateway = (): string[] =>
  readdirSync(gatewayData, { recursive: true, encoding: 'utf8' });

const media = async () =>
  ((await (await fetch(`${system.url}/health`)).json()) as { media: Record<string, number> }).media;

const give = async (document: Entry, file: PickedFile): Promise<number> => {
  const id = await upload(file);
  const documents = [{ label: 'Modèle de délibération', file: id }];
  await editor.update('sheet', document.documentId, { documents });
  return id;
};

describe('a document', () => {
  const first = aPdf('premier');
  const second = aPdf('second');
  let id: number;
  let address: string;

  it('of a draft is served to nobody', async () => {
    id = await give(sheet, first);
    for (const name of ['modele-de-deliberation.pdf', 'x.pdf'])
      expect(await statusOf(`${system.url}/media/${sha256(first.bytes)}/${name}`)).toBe(404);
    expect(filesOfGateway().join()).not.toContain(sha256(first.bytes));
  });

  it('of a draft opens in its preview, and is kept nowhere', async () => {
    const path = `/content-manager/preview/url/api::sheet.sheet?documentId=${sheet.documentId}&status=draft`;
    const { body } = await editor.request('GET', path);
    const page = await (await fetch((body.data as { url: string }).url)).text();
    const link = /href="(\/media\/[^"]+)"/.exec(page)![1]!.replaceAll('&amp;', '&');
    const answer = await fetch(`${system.url}${link}`);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(Buffer.from(await answer.arrayBuffer()).equals(first.bytes)).toBe(true);
    expect(await statusOf(`${system.url}${link.split('?')[0]}`)).toBe(404);
    expect(await statusOf(`${system.url}${link}x`)).toBe(403);
    expect(filesOfGateway().join()).not.toContain(sha256(first.bytes));
  });

  it('is served as it was given once its sheet is published', async () => {
    await editor.publish(sheet.documentId);
    const document = await documentOf('F14', sha256(first.bytes));
    expect(document).toEqual({
      label: 'Modèle de délibération',
      fileName: 'modele-de-deliberation.pdf',
      url: `${system.url}/media/${sha256(first.bytes)}/modele-de-deliberation.pdf`,
      mediaType: 'application/pdf',
      mediaTypeLabel: 'PDF',
      size: first.bytes.length,
      sizeLabel: `${first.bytes.length}\u00a0octets`,
    });
    address = document.url;
    const answer = await fetch(address);
    expect(headersOf(answer)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(first.bytes.length),
      'content-disposition': 'inline; filename="modele-de-deliberation.pdf"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${sha256(first.bytes)}"`,
    });
    expect(Buffer.from(await answer.arrayBuffer()).equals(first.bytes)).toBe(true);
  });

  it('is on the page of its sheet, with its type and size', async () => {
    const page = await (await fetch(`${system.url}/fiches/${String(sheet.slug)}`)).text();
    expect(page).toContain(`href="${new URL(address).pathname}"`);
    expect(page).toMatch(/Modèle de délibération \(PDF, \d+.octets\)/);
  });

  it('is sent in part, told without its bytes, or not again, as asked', async () => {
    const part = await fetch(address, { headers: { range: 'bytes=0-3' } });
    expect([part.status, await part.text()]).toEqual([206, '%PDF']);
    expect(part.headers.get('content-range')).toBe(`bytes 0-3/${first.bytes.length}`);
    const none = await fetch(address, { headers: { range: 'bytes=9000-' } });
    expect(none.status).toBe(416);
    const head = await fetch(address, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe(String(first.bytes.length));
    const again = await fetch(address, {
      headers: { 'if-none-match': `"${sha256(first.bytes)}"` },
    });
    expect(again.status).toBe(304);
  });

  it('leads from any other name to its own', async () => {
    const answer = await fetch(address.replace('modele', 'autre'), { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe(new URL(address).pathname);
  });

  it('is fetched again when the copy here is not what it was', async () => {
    const copy = filesOfGateway().find((path) => path.includes(sha256(first.bytes)))!;
    writeFileSync(join(gatewayData, copy), 'abîmé');
    expect((await bytesAt(address)).equals(first.bytes)).toBe(true);
  });

  it('has another address once replaced, and the former is no more', async () => {
    await upload(second, id);
    const document = await documentOf('F14', sha256(second.bytes));
    expect((await bytesAt(document.url)).equals(second.bytes)).toBe(true);
    expect(await statusOf(address)).toBe(404);
    address = document.url;
  });

  it('goes with its sheet when that is withdrawn', async () => {
    await editor.unpublish(sheet.documentId);
    const status = await eventually(
      () => statusOf(address),
      (one) => one === 404,
    );
    expect(status).toBe(404);
  });

  it('is refused, and kept nowhere, when the CMS hands over other bytes', async () => {
    const file = aPdf('trompeur');
    const other = await editor.find('sheet', 'reference', 'F16');
    await give(other, file);
    const uploads = join(system.cms.app.dirs.static.public, 'uploads');
    writeFileSync(join(uploads, `${sha256(file.bytes)}.pdf`), 'autre chose');
    await editor.publish(other.documentId);
    const { url } = await documentOf('F16', sha256(file.bytes));
    const answer = await fetch(url);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(filesOfGateway().join()).not.toContain(sha256(file.bytes));
    expect((await eventually(media, ({ failed }) => failed === 1)).failed).toBe(1);
    writeFileSync(join(uploads, `${sha256(file.bytes)}.pdf`), file.bytes);
    expect((await bytesAt(url)).equals(file.bytes)).toBe(true);
  });
});

interface Image {
  url: string;
  alt: string;
  width: number;
  sources: { mediaType: string; srcset: string; variants: { url: string; width: number }[] }[];
}

const logoOf = async (slug: string): Promise<Image> => {
  const { data } = await query<{ agency: { logo: Image } }>(
    system,
    `{ agency(slug: "${slug}") { logo { url alt width sources { mediaType srcset variants { url width } } } } }`,
  );
  return data.agency.logo;
};

const pictureOf = (name: string): Buffer =>
  readFileSync(join(__dirname, '../cms/demo/logos', name));

describe('a logo', () => {
  it('comes in modern formats and in the sizes that screens need', async () => {
    const logo = await logoOf('caue');
    expect(logo.alt).toBe('Logo de CAUE de la Manche');
    expect((await bytesAt(logo.url)).equals(pictureOf('caue.png'))).toBe(true);
    expect(logo.sources.map(({ mediaType }) => mediaType)).toEqual(['image/avif', 'image/webp']);
    for (const { mediaType, variants } of logo.sources) {
      expect(variants.map(({ width }) => width)).toEqual([80, 160, 320, 640]);
      for (const { url, width } of variants) {
        const answer = await fetch(url);
        expect(answer.headers.get('content-type')).toBe(mediaType);
        const { width: actual } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
        expect(actual).toBe(width);
      }
    }
  });

  it('is made in no other size nor format', async () => {
    const { url } = await logoOf('caue');
    for (const name of ['81.webp', '1280.webp', '320.jpeg', '320.webp.avif'])
      expect((await fetch(url.replace(/[^/]+$/, name), { redirect: 'manual' })).status).not.toBe(
        200,
      );
  });

  it('stays a drawing when it is one, in which nothing may run', async () => {
    const logo = await logoOf('symel');
    expect(logo.sources).toEqual([]);
    const answer = await fetch(logo.url);
    expect(answer.headers.get('content-type')).toBe('image/svg+xml');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(Buffer.from(await answer.arrayBuffer()).equals(pictureOf('symel.svg'))).toBe(true);
  });
});

describe('the gateway without its CMS', () => {
  const servesEveryLogo = async () => {
    for (const slug of ['manche-habitat', 'cdg50', 'labeo']) {
      const logo = await logoOf(slug);
      expect((await bytesAt(logo.url)).equals(pictureOf(`${slug}.png`))).toBe(true);
      expect(await statusOf(logo.sources[0]!.variants[1]!.url)).toBe(200);
    }
  };

  it('serves every file that its guide shows', async () => {
    const copied = await eventually(media, (one) => one.copied === one.wanted);
    expect(copied).toMatchObject({ copied: copied.wanted, failed: 0 });
    await system.cms.stop();
    system.stop = async () => void (await system.gateway.app.close());
    await servesEveryLogo();
  });

  it('still does when started again', async () => {
    await system.gateway.app.close();
    const { port } = new URL(system.url);
    system.gateway = await startGateway({
      cmsUrl: 'http://127.0.0.1:9',
      port: Number(port),
      dataDirectory: gatewayData,
    });
    await servesEveryLogo();
  });

  it('does not hand out a copy that was spoilt, and says when to come back', async () => {
    const { url } = await logoOf('caue');
    const hash = sha256(pictureOf('caue.png'));
    const copy = filesOfGateway().find((path) => path.endsWith(`${hash}.${hash}`))!;
    writeFileSync(join(gatewayData, copy), 'abîmé');
    const answer = await fetch(url);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  });
});
