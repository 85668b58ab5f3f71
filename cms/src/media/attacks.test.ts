import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { AdminClient, type Answer, type PickedFile } from '../testing/admin-client';
import { aDocx, anSvg, aPdf, aPhoto, aPngOf } from '../testing/media-files';
import { startCms, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let editor: AdminClient;
let apiToken: string;

const temporary = mkdtempSync(path.join(tmpdir(), 'attacks-'));

beforeAll(async () => {
  cms = await startCms({ demo: true });
  editor = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
  const tokens = cms.app.service('admin::api-token') as unknown as {
    create(token: object): Promise<{ accessKey: string }>;
  };
  const token = { name: 'essai', description: '', type: 'full-access', lifespan: null };
  apiToken = (await tokens.create(token)).accessKey;
}, 120_000);

afterAll(async () => {
  await cms?.stop();
  rmSync(temporary, { recursive: true, force: true });
});

/** In every file of these tests that is not refused for what it holds. */
const mark = randomUUID();

const pdf = (name = 'note.pdf', bytes = aPdf(mark)): PickedFile => ({
  name,
  type: 'application/pdf',
  bytes,
});
const program = pdf('facture.pdf', Buffer.from('MZ\u0090\0\u0003\0\0\0', 'latin1'));
const REFUSED =
  '« facture.pdf » n’est pas un PDF malgré son extension : c’est un programme Windows.';

const toBlob = ({ bytes, type }: PickedFile) => new Blob([new Uint8Array(bytes)], { type });

function toForm(files: readonly PickedFile[], fileInfo?: string, field = 'files'): FormData {
  const form = new FormData();
  for (const file of files) form.append(field, toBlob(file), file.name);
  if (fileInfo !== undefined) form.append('fileInfo', fileInfo);
  return form;
}

const messageOf = ({ status, body }: Answer): string =>
  `${status} ${(body as { error?: { message: string } }).error?.message ?? ''}`;

const rows = (): Promise<number> => cms.app.db.query('plugin::upload.file').count();
const kept = (): string[] => readdirSync(path.join(cms.app.dirs.static.public, 'uploads'));

/** Neither a row nor bytes more than before. */
async function expectNothingKept(attack: () => Promise<unknown>): Promise<void> {
  const before = [await rows(), kept()];
  await attack();
  expect([await rows(), kept()]).toEqual(before);
}

describe('a program called a PDF', () => {
  let own: number;

  beforeAll(async () => {
    own = (await editor.upload(pdf('propre.pdf', aPdf('propre')))).id;
  });

  it.each([
    ['a new file', () => '/upload'],
    ['a new file of the later route', () => '/upload/files'],
    ['another file for one', () => `/upload?id=${own}`],
    ['another file by the later route', () => `/upload/files/${own}/replace`],
  ])('is refused as %s', (_way, address) =>
    expectNothingKept(async () => {
      const answer = await editor.sendFile(address(), program);
      expect(messageOf(answer)).toContain(`400 ${REFUSED}`);
    }),
  );

  it('is refused among others, of which none is kept', () =>
    expectNothingKept(async () => {
      const files = [pdf('un.pdf', aPdf('un')), program, pdf('trois.pdf', aPdf('trois'))];
      expect(messageOf(await editor.sendForm('/upload', toForm(files)))).toContain(REFUSED);
    }));

  it('is refused from a token of the API', () =>
    expectNothingKept(async () => {
      const headers = { authorization: `Bearer ${apiToken}` };
      const body = toForm([program]);
      const answer = await fetch(`${cms.url}/api/upload`, { method: 'POST', headers, body });
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(REFUSED)]);
    }));

  it('is refused from a script, whose own file stays as it was', () =>
    expectNothingKept(async () => {
      const filepath = path.join(temporary, 'script.pdf');
      writeFileSync(filepath, program.bytes);
      const files = { filepath, originalFilename: program.name, mimetype: program.type, size: 8 };
      const { upload } = cms.app.plugin('upload').service('upload') as {
        upload(request: object): Promise<unknown>;
      };
      await expect(upload({ data: {}, files })).rejects.toThrow(REFUSED);
      expect(readFileSync(filepath).equals(program.bytes)).toBe(true);
    }));

  it('is refused by what keeps the bytes, whoever hands them over', () =>
    expectNothingKept(async () => {
      const { provider } = cms.app.plugin('upload') as unknown as {
        provider: Record<'uploadStream' | 'upload', (file: object) => Promise<void>>;
      };
      const { name, type: mime, bytes } = program;
      const streamed = { name, mime, stream: Readable.from([bytes]) };
      await expect(provider.uploadStream(streamed)).rejects.toThrow(REFUSED);
      await expect(provider.upload({ name, mime, buffer: bytes })).rejects.toThrow(REFUSED);
      await expect(provider.upload({ name, mime: 'text/html', buffer: bytes })).rejects.toThrow();
    }));
});

describe('an upload', () => {
  it.each([
    [
      'logo.svg',
      'image/svg+xml',
      anSvg('<script>alert(1)</script>'),
      '« logo.svg » est un SVG qui contient l’élément <script>',
    ],
    ['page.png', 'image/png', Buffer.from('<!DOCTYPE html>'), 'c’est une page web (HTML)'],
    ['page.php', 'application/x-php', Buffer.from('<?php'), 'pas d’un type accepté'],
    ['vide.pdf', 'application/pdf', Buffer.alloc(0), '« vide.pdf » est vide'],
    [
      'immense.png',
      'image/png',
      aPngOf(50_000, 50_000),
      '« immense.png » mesure 50000 × 50000 pixels',
    ],
    ['note.pdf', 'text/html', aPdf(), 'pas d’un type accepté'],
    [
      'note.docx',
      'application/octet-stream',
      aDocx({ 'word/vbaProject.bin': 'x' }),
      '« note.docx » contient des macros',
    ],
    [
      'facture\u202efdp.exe',
      'application/pdf',
      aPdf(),
      '« facturefdp.exe » n’est pas d’un type accepté',
    ],
  ])('refuses %j in French', async (name, type, bytes, message) => {
    await expectNothingKept(async () => {
      expect(messageOf(await editor.sendFile('/upload', { name, type, bytes }))).toContain(`400 `);
      const form = toForm([{ name, type, bytes }], '{}');
      expect(messageOf(await editor.sendForm('/upload', form))).toContain(message);
    });
  });

  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    [`${'long'.repeat(75)}.pdf`, `${'long'.repeat(49)}.pdf`],
    ['de\u202edroite.pdf', 'dedroite.pdf'],
    ['rien\u0000.pdf', 'rien.pdf'],
  ])('keeps %j under a name that misleads nobody', async (name, cleaned) => {
    const { body } = await editor.sendForm('/upload', toForm([pdf(name)]));
    expect(body).toMatchObject([{ name: cleaned, ext: '.pdf', mime: 'application/pdf' }]);
    const described = await editor.sendFile('/upload', { ...pdf('note.pdf'), name });
    expect(described.body).toMatchObject([{ name: cleaned }]);
  });

  it('is renamed as carefully, by every route', async () => {
    const { id } = await editor.upload(pdf('note.pdf', aPdf('à renommer')));
    const fileInfo = { name: 'fac\u202eture\u0000.pdf' };
    const coordinator = await AdminClient.login(cms.url, 'coordination@idm.example');
    const answers = [
      await editor.describeFile(id, fileInfo),
      await editor.send('PUT', `/upload/files/${id}`, { fileInfo }),
    ];
    for (const { body } of answers) expect(body).toMatchObject({ name: 'facture.pdf' });
    const bulk = { updates: [{ id, fileInfo }] };
    const { body } = await coordinator.send('POST', '/upload/actions/bulk-update', bulk);
    expect(body).toMatchObject([{ name: 'facture.pdf' }]);
  });

  it('takes the type that the bytes have when a browser knows none', async () => {
    const csv = {
      name: 'communes.csv',
      type: 'application/vnd.ms-excel',
      bytes: Buffer.from('a;b\n'),
    };
    const unknown = { name: 'note.docx', type: 'application/octet-stream', bytes: aDocx() };
    const mimes = [];
    for (const file of [csv, unknown])
      mimes.push(((await editor.sendFile('/upload', file)).body as { mime: string }[])[0]?.mime);
    expect(mimes).toEqual([
      'text/csv',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ]);
  });
});

describe('a photograph', () => {
  it('is kept upright, without the place where it was taken, and measured so', async () => {
    const photo = { name: 'chantier.jpg', type: 'image/jpeg', bytes: await aPhoto('jpeg', 6) };
    const { body } = await editor.sendFile('/upload', photo);
    const [{ url, width, height, size }] = body as [Record<string, never>];
    const bytes = Buffer.from(await (await fetch(`${cms.url}${String(url)}`)).arrayBuffer());
    expect({ width, height, size }).toEqual({ width: 100, height: 200, size: expect.any(Number) });
    const { exif, xmp, icc, orientation, ...measured } = await sharp(bytes).metadata();
    expect({ exif, xmp, orientation }).toEqual({
      exif: undefined,
      xmp: undefined,
      orientation: undefined,
    });
    expect([measured.width, measured.height, Boolean(icc)]).toEqual([100, 200, true]);
    expect(kept().filter((name) => url === `/uploads/${name}`)).toHaveLength(1);
  });

  it('that takes the place of another is cleaned too', async () => {
    const photo = async (orientation: number) => ({
      name: 'chantier.jpg',
      type: 'image/jpeg',
      bytes: await aPhoto('jpeg', orientation),
    });
    const { id } = await editor.upload(await photo(1));
    const { body } = await editor.sendFile(`/upload?id=${id}`, await photo(8));
    const { url, width, height } = body as { url: string; width: number; height: number };
    const bytes = Buffer.from(await (await fetch(`${cms.url}${url}`)).arrayBuffer());
    expect([width, height, bytes.includes('Exif')]).toEqual([100, 200, false]);
  });
});

describe('a form', () => {
  it.each([
    ['nothing', toForm([]), 'Aucun fichier n’a été reçu'],
    ['fileInfo that is not JSON', toForm([pdf()], '{name:'), 'n’est pas du JSON'],
    ['fileInfo that is no object', toForm([pdf()], '[[]]'), 'n’est pas un objet JSON'],
    ['a file in another field', toForm([pdf()], '{}', 'autre'), 'dans le champ « files »'],
    ['21 files', toForm(Array.from({ length: 21 }, (_, n) => pdf(`${n}.pdf`))), '20 au plus'],
    ['two files of one name', toForm([pdf(), pdf()]), 'Deux fichiers s’appellent « note.pdf »'],
  ])('with %s is refused in French', (_what, form, message) =>
    expectNothingKept(async () => {
      expect(messageOf(await editor.sendForm('/upload', form))).toContain(message);
    }),
  );

  it('with several files keeps each', async () => {
    const files = ['un', 'deux', 'trois'].map((name) =>
      pdf(`${name}.pdf`, aPdf(`plusieurs ${name}`)),
    );
    const form = toForm(files);
    for (const { name } of files) form.append('fileInfo', JSON.stringify({ name }));
    const { status, body } = await editor.sendForm('/upload', form);
    expect([status, (body as { name: string }[]).map(({ name }) => name)]).toEqual([
      201,
      ['un.pdf', 'deux.pdf', 'trois.pdf'],
    ]);
  });

  it('of the later routes takes one file, described as the others', async () => {
    const answers = [
      await editor.sendForm('/upload/files', toForm([pdf('a.pdf'), pdf('b.pdf')])),
      await editor.sendForm('/upload/files', toForm([pdf()], '{name:')),
      await editor.sendForm('/upload/files/1/replace', toForm([pdf('a.pdf'), pdf('b.pdf')])),
    ];
    expect(answers.map(messageOf)).toEqual([
      expect.stringContaining('400 Un seul fichier à la fois'),
      expect.stringContaining('400 La description du fichier'),
      expect.stringContaining('400 Un seul fichier à la fois'),
    ]);
  });

  it('of more than all that is taken at once is refused in French', async () => {
    const heavy = (name: string) => pdf(name, Buffer.alloc(24_000_000));
    const form = toForm(Array.from({ length: 9 }, (_, n) => heavy(`${n}.pdf`)));
    expect(messageOf(await editor.sendForm('/upload', form))).toContain(
      '413 L’envoi dépasse 200 Mo',
    );
  });

  it('elsewhere than in the media library is refused before it is read', async () => {
    for (const address of ['/admin/login', '/content-manager/collection-types/api::sheet.sheet']) {
      const body = toForm([pdf()]);
      const answer = await fetch(`${cms.url}${address}`, { method: 'POST', body });
      expect([answer.status, await answer.text()]).toEqual([
        400,
        expect.stringContaining('que dans la médiathèque'),
      ]);
    }
  });

  it('leaves nothing behind on the disk, whatever was answered', async () => {
    for (let attempt = 0; attempt < 40 && leftBehind().length > 0; attempt += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(leftBehind()).toEqual([]);
  });

  /** Where Strapi, and what guards it, put files down for a while. */
  function leftBehind(): string[] {
    const folder = tmpdir();
    const names = readdirSync(folder).flatMap((name) =>
      /^(cms|strapi)-upload-/.test(name) ? listIn(folder, name) : name,
    );
    return names.filter((name) => holdsMark(path.join(folder, name)));
  }
});

describe('a file at an address', () => {
  let inside: Server;
  let asked = 0;

  beforeAll(async () => {
    inside = createServer((_request, response) => {
      asked += 1;
      response.setHeader('content-type', 'application/pdf').end(aPdf('secret'));
    });
    await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
  });

  afterAll(() => inside.close());

  it('is not fetched, inside nor outside', () =>
    expectNothingKept(async () => {
      const { port } = inside.address() as AddressInfo;
      // Strapi's own list of private addresses forgets this one.
      const urls = [`http://0.0.0.0:${port}/a.pdf`, `http://127.0.0.1:${port}/b.pdf`];
      const text = await editor.sendForText('/upload/actions/upload-from-urls', { urls });
      expect(asked).toBe(0);
      expect(text).toContain('Un fichier ne se dépose pas par son adresse.');
      expect(text).not.toContain('file:complete');
    }));
});

/** Other tests write there, and remove. */
function listIn(folder: string, name: string): string[] {
  try {
    return readdirSync(path.join(folder, name)).map((file) => path.join(name, file));
  } catch {
    return [];
  }
}

function holdsMark(file: string): boolean {
  try {
    return statSync(file).size < 10_000 && readFileSync(file).includes(mark);
  } catch {
    return false;
  }
}
