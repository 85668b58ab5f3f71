import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AdminClient } from '../testing/admin-client';
import { aPdf } from '../testing/media-files';
import { startCms, type StartedCms } from '../testing/start-cms';
import { expectNothingKept, pickedPdf, refusalIn, toForm } from '../testing/upload-forms';

let cms: StartedCms;
let editor: AdminClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  editor = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
}, 120_000);

afterAll(() => cms?.stop());

/** In every file of these tests. */
const mark = randomUUID();
const pdf = (name = 'note.pdf', bytes = aPdf(mark)) => pickedPdf(name, bytes);

describe('a form', () => {
  it.each([
    ['nothing', toForm([]), 'Aucun fichier n’a été reçu'],
    ['fileInfo that is not JSON', toForm([pdf()], '{name:'), 'n’est pas du JSON'],
    ['fileInfo that is no object', toForm([pdf()], '[[]]'), 'n’est pas un objet JSON'],
    ['a file in another field', toForm([pdf()], '{}', 'autre'), 'dans le champ « files »'],
    ['21 files', toForm(Array.from({ length: 21 }, (_, n) => pdf(`${n}.pdf`))), '20 au plus'],
    ['two files of one name', toForm([pdf(), pdf()]), 'Deux fichiers s’appellent « note.pdf »'],
  ])('with %s is refused in French', (_what, form, message) =>
    expectNothingKept(cms, async () => {
      expect(refusalIn(await editor.sendForm('/upload', form))).toContain(message);
    }),
  );

  it('with several files keeps each', async () => {
    const files = ['un', 'deux', 'trois'].map((name) =>
      pdf(`${name}.pdf`, aPdf(`${mark} ${name}`)),
    );
    const form = toForm(files);
    for (const { name } of files) form.append('fileInfo', JSON.stringify({ name }));
    const { status, body } = await editor.sendForm('/upload', form);
    expect([status, (body as { name: string }[]).map(({ name }) => name)]).toEqual([
      201,
      ['un.pdf', 'deux.pdf', 'trois.pdf'],
    ]);
  });

  it('whose file is refused for what it holds is refused in French', () =>
    expectNothingKept(cms, async () => {
      const page = pdf('page.pdf', Buffer.from(`<!DOCTYPE html>${mark}`));
      expect(refusalIn(await editor.sendForm('/upload', toForm([page])))).toContain('page web');
    }));

  it('of the later routes takes one file, described as the others', async () => {
    const { id } = await editor.upload(pdf('remplaçable.pdf', aPdf('remplaçable')));
    const answers = [
      await editor.sendForm('/upload/files', toForm([pdf('a.pdf'), pdf('b.pdf')])),
      await editor.sendForm('/upload/files', toForm([pdf()], '{name:')),
      await editor.sendForm(`/upload/files/${id}/replace`, toForm([pdf('a.pdf'), pdf('b.pdf')])),
    ];
    expect(answers.map(refusalIn)).toEqual([
      expect.stringContaining('400 Un seul fichier à la fois'),
      expect.stringContaining('400 La description du fichier'),
      expect.stringContaining('400 Un seul fichier à la fois'),
    ]);
  });

  it('of more than all that is taken at once is refused in French', async () => {
    const heavy = (name: string) => pdf(name, Buffer.alloc(24_000_000));
    const form = toForm(Array.from({ length: 9 }, (_, n) => heavy(`${n}.pdf`)));
    expect(refusalIn(await editor.sendForm('/upload', form))).toContain(
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
