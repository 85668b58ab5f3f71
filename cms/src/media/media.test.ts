import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { concepts } from '../concepts';
import { AdminClient, type Document } from '../testing/admin-client';
import {
  changesOf,
  readDrafts,
  readFeed,
  sheetRecord,
  idOf,
  type Line,
} from '../testing/feed-client';
import { startCms, testEnvironment, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let editor: AdminClient;
let admin: AdminClient;
let sheet: Document;

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

const pdf = (text: string) => ({
  name: 'Modèle de délibération.pdf',
  type: 'application/pdf',
  bytes: Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`),
});

beforeAll(async () => {
  cms = await startCms({ demo: true });
  editor = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
  admin = await AdminClient.login(cms.url);
  sheet = await editor.find(concepts.sheet, 'reference', 'F14');
}, 120_000);

afterAll(() => cms?.stop());

const fetchFile = (hash: string, token: string = testEnvironment.FEED_TOKEN) =>
  fetch(`${cms.url}/api/feed/files/${hash}`, { headers: { authorization: `Bearer ${token}` } });

const withDocument = (file: number) => ({ documents: [{ label: 'Modèle de délibération', file }] });

describe('the logo of an agency', () => {
  it('is in the feed by its content, with words for those who do not see it', async () => {
    const { lines } = await readFeed(cms.url);
    const line = lines.find((one) => one.kind === 'agency' && one.record?.slug === 'caue');
    const bytes = readFileSync(path.join(__dirname, '../../demo/logos/caue.png'));
    expect(line?.record?.logo).toEqual({
      hash: sha256(bytes),
      mime: 'image/png',
      size: bytes.length,
      width: 640,
      height: 640,
      alt: 'Logo de CAUE de la Manche',
    });
    const answer = await fetchFile(sha256(bytes));
    expect(answer.headers.get('content-length')).toBe(String(bytes.length));
    expect(answer.headers.get('etag')).toBe(`"${sha256(bytes)}"`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('tells the guide when its words change in the media library, and nothing else does', async () => {
    const { documentId } = await admin.find(concepts.agency, 'slug', 'labeo');
    const { body } = await admin.send(
      'GET',
      `/content-manager/collection-types/${concepts.agency}/${documentId}`,
    );
    const { logo } = (body as { data: { logo: { id: number } } }).data;
    const change = (fileInfo: Record<string, unknown>) => () =>
      admin.describeFile(logo.id, fileInfo);
    const [line] = await changesOf(cms.url, change({ alternativeText: 'Une éprouvette' }));
    expect(line?.record?.logo).toMatchObject({ alt: 'Une éprouvette' });
    expect(await changesOf(cms.url, change({ caption: 'Pour nous' }))).toEqual([]);
  });
});

describe('a document', () => {
  it('is in the feed once published, under its title', async () => {
    const file = pdf('un');
    const { id } = await editor.upload(file);
    await editor.update(concepts.sheet, sheet.documentId, withDocument(id));
    const [line] = await changesOf(cms.url, () => editor.publish(concepts.sheet, sheet.documentId));
    expect(line?.record?.documents).toEqual([
      {
        hash: sha256(file.bytes),
        label: 'Modèle de délibération',
        name: file.name,
        mime: file.type,
        size: file.bytes.length,
      },
    ]);
  });

  it('gets another address when its file is replaced, and the published sheet says so', async () => {
    const file = pdf('deux');
    const [line] = await changesOf(cms.url, async () =>
      editor.replaceFile(await fileOf(sheet), file),
    );
    expect(line).toMatchObject({ kind: 'sheet', record: { reference: 'F14' } });
    expect(line?.record?.documents).toMatchObject([{ hash: sha256(file.bytes) }]);
    expect((await fetchFile(sha256(file.bytes))).status).toBe(200);
    expect((await fetchFile(sha256(pdf('un').bytes))).status).toBe(404);
  });

  it('cannot be deleted while it is used, and says where, alone or with others', async () => {
    const used = await fileOf(sheet);
    const { id: unused } = await editor.upload(pdf('à personne'));
    const one = await admin.send('DELETE', `/upload/files/${used}`);
    const several = await admin.send('POST', '/upload/actions/bulk-delete', {
      fileIds: [used, unused],
      folderIds: [],
    });
    for (const { status, body } of [one, several])
      expect([status, JSON.stringify(body)]).toEqual([
        400,
        expect.stringMatching(/encore utilisé par fiche F14 « .*Remplacez-le d’abord/),
      ]);
    expect(await fileOf(sheet)).toBe(used);
    expect((await admin.send('GET', `/upload/files/${unused}`)).status).toBe(200);
  });

  it('of a draft is told to whoever holds the token, and is in no feed', async () => {
    const file = pdf('brouillon');
    const other = await editor.find(concepts.sheet, 'reference', 'F12');
    const { id } = await editor.upload(file);
    const lines = await changesOf(cms.url, () =>
      editor.update(concepts.sheet, other.documentId, withDocument(id)),
    );
    expect(lines).toEqual([]);
    const { lines: whole } = await readFeed(cms.url);
    expect(JSON.stringify(whole)).not.toContain(sha256(file.bytes));
    const drafts = await readDrafts(cms.url, idOf(whole, 'agency', 'slug', 'caue'));
    const draft = { ...sheetRecord(drafts as Line[], 'F12') };
    expect(draft.documents).toMatchObject([{ hash: sha256(file.bytes) }]);
    expect((await fetchFile(sha256(file.bytes))).status).toBe(200);
    expect((await fetchFile(sha256(file.bytes), 'wrong')).status).toBe(401);
  });

  it('needs a title and a file to be published', async () => {
    const other = await editor.find(concepts.sheet, 'reference', 'F16');
    await editor.update(concepts.sheet, other.documentId, {
      documents: [{ label: 'Sans fichier' }],
    });
    const answer = await editor.send(
      'POST',
      `/content-manager/collection-types/${concepts.sheet}/${other.documentId}/actions/publish`,
      {},
    );
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([
      400,
      expect.stringContaining('Choisissez le fichier, ou retirez ce document.'),
    ]);
  });

  const fileOf = async ({ documentId }: Document): Promise<number> => {
    const { body } = await admin.send(
      'GET',
      `/content-manager/collection-types/${concepts.sheet}/${documentId}?status=published`,
    );
    const { documents } = (body as { data: { documents: { file: { id: number } }[] } }).data;
    return documents[0]!.file.id;
  };
});

describe('an upload', () => {
  it('is kept by content: the same bytes are one file on the disk', async () => {
    const folder = path.join(cms.app.dirs.static.public, 'uploads');
    await editor.upload(pdf('jumeau'));
    const before = readdirSync(folder);
    await editor.upload({ ...pdf('jumeau'), name: 'Autre nom.pdf' });
    expect(readdirSync(folder)).toEqual(before);
    expect(before.filter((name) => name.endsWith('.part'))).toEqual([]);
    for (const name of before)
      expect(name).toContain(sha256(readFileSync(path.join(folder, name))));
  });

  it.each([
    ['programme.exe', 'application/x-msdownload', Buffer.from('MZ'), 'pas d’un type accepté'],
    ['page.html', 'text/html', Buffer.from('<html></html>'), 'pas d’un type accepté'],
    ['lourd.pdf', 'application/pdf', Buffer.alloc(25_000_001, '%PDF-1.7 '), '25 Mo au plus'],
  ])('refuses %s in French', async (name, type, bytes, message) => {
    const { status, body } = await editor.sendFile('/upload', { name, type, bytes });
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(message)]);
  });

  it('may be changed by who sent it, and by the coordinator, not by another editor', async () => {
    const { id } = await editor.upload(pdf('à moi'));
    const other = await AdminClient.login(cms.url, 'editeur.labeo@idm.example');
    const coordinator = await AdminClient.login(cms.url, 'coordination@idm.example');
    const statuses = [];
    for (const client of [other, editor, coordinator])
      statuses.push((await client.describeFile(id, { alternativeText: 'x' })).status);
    expect(statuses).toEqual([404, 200, 200]);
  });
});
