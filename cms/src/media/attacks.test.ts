import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { AdminClient } from '../testing/admin-client';
import { aDocx, anSvg, aPdf, aPhoto, aPngOf } from '../testing/media-files';
import { startCms, type StartedCms } from '../testing/start-cms';
import {
  expectNothingKept,
  keptBy,
  pickedPdf as pdf,
  refusalIn,
  toForm,
} from '../testing/upload-forms';

let cms: StartedCms;
let editor: AdminClient;

const temporary = mkdtempSync(path.join(tmpdir(), 'attacks-'));

beforeAll(async () => {
  cms = await startCms({ demo: true });
  editor = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
}, 120_000);

afterAll(async () => {
  await cms?.stop();
  rmSync(temporary, { recursive: true, force: true });
});

const program = pdf('facture.pdf', Buffer.from('MZ\u0090\0\u0003\0\0\0', 'latin1'));
const REFUSED =
  '« facture.pdf » n’est pas un PDF malgré son extension : c’est un programme Windows.';

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
    expectNothingKept(cms, async () => {
      const answer = await editor.sendFile(address(), program);
      expect(refusalIn(answer)).toContain(`400 ${REFUSED}`);
    }),
  );

  it('is refused among others, of which none is kept', () =>
    expectNothingKept(cms, async () => {
      const files = [pdf('un.pdf', aPdf('un')), program, pdf('trois.pdf', aPdf('trois'))];
      expect(refusalIn(await editor.sendForm('/upload', toForm(files)))).toContain(REFUSED);
    }));

  it('is refused from a script, whose own file stays as it was', () =>
    expectNothingKept(cms, async () => {
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
    expectNothingKept(cms, async () => {
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
    await expectNothingKept(cms, async () => {
      expect(refusalIn(await editor.sendFile('/upload', { name, type, bytes }))).toContain(`400 `);
      const form = toForm([{ name, type, bytes }], '{}');
      expect(refusalIn(await editor.sendForm('/upload', form))).toContain(message);
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
    expect(keptBy(cms).filter((name) => url === `/uploads/${name}`)).toHaveLength(1);
  });

  it('in AVIF is measured too', async () => {
    const photo = { name: 'chantier.avif', type: 'image/avif', bytes: await aPhoto('avif') };
    const { body } = await editor.sendFile('/upload', photo);
    expect(body).toMatchObject([{ width: 200, height: 100, mime: 'image/avif' }]);
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
    expectNothingKept(cms, async () => {
      const { port } = inside.address() as AddressInfo;
      // Strapi's own list of private addresses forgets this one.
      const urls = [`http://0.0.0.0:${port}/a.pdf`, `http://127.0.0.1:${port}/b.pdf`];
      const coordinator = await AdminClient.login(cms.url, 'coordination@idm.example');
      // Closed to agencies altogether.
      for (const [client, refusal] of [
        [coordinator, 'Un fichier ne se dépose pas par son adresse.'],
        [editor, 'Réservé à la coordination du réseau.'],
      ] as const) {
        const text = await client.sendForText('/upload/actions/upload-from-urls', { urls });
        expect(text).toContain(refusal);
        expect(text).not.toContain('file:complete');
      }
      expect(asked).toBe(0);
    }));
});
