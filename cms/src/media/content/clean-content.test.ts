import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { aDocx, aPdf, aPicture, aZip } from '../../testing/media-files';
import { acceptedMimeOf, type AcceptedMime } from '../accepted-files';
import { cleanContent } from './clean-content';

const refusalOf = async (mime: AcceptedMime, bytes: Buffer | string): Promise<string> =>
  cleanContent(mime, Buffer.from(bytes)).then(
    () => 'kept',
    ({ message }: Error) => message,
  );

describe('cleanContent', () => {
  const demo = path.join(__dirname, '../../../demo');
  const files = ['logos', 'documents'].flatMap((folder) =>
    readdirSync(path.join(demo, folder)).map((name) => path.join(demo, folder, name)),
  );

  it.each(files.map((file) => [path.basename(file), file]))(
    'keeps the demonstration’s %s as it is',
    async (name, file) => {
      const bytes = readFileSync(file);
      const mime = acceptedMimeOf({ name, extension: path.extname(name), mime: '' });
      expect((await cleanContent(mime, bytes)).equals(bytes)).toBe(true);
    },
  );

  it.each([
    [
      'application/pdf',
      'MZ\u0090\0\u0003',
      'n’est pas un PDF malgré son extension : c’est un programme Windows.',
    ],
    ['application/pdf', '<!DOCTYPE html><p>', 'c’est une page web (HTML).'],
    ['application/pdf', '<html><!--\n%PDF-1.7\n%%EOF', 'c’est une page web (HTML).'],
    ['application/pdf', '\n%PDF-1.7\n%%EOF', 'n’est pas un PDF'],
    ['image/png', '<?php system($_GET[0]);', 'c’est un programme PHP.'],
    ['image/png', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'c’est un dessin SVG.'],
    [
      'image/jpeg',
      '%PDF-1.7\n%%EOF',
      'est en réalité un PDF, et non une image JPEG. Renommez-le avec l’extension .pdf',
    ],
    ['image/webp', 'RIFF\u0010\0\0\0WAVEfmt ', 'n’est pas une image WebP'],
    ['image/gif', 'GIF88a', 'n’est pas une image GIF'],
    ['image/avif', '\0\0\0\u001cftypavis\0\0\0\0avif', 'est une animation AVIF'],
    [
      'image/svg+xml',
      '\u001f\u008b\u0008\0',
      'n’est pas un dessin SVG malgré son extension : c’est un fichier compressé.',
    ],
    ['image/svg+xml', 'GIF89a', 'est en réalité une image GIF'],
    [
      'text/csv',
      'PK\u0003\u0004',
      'n’est pas un tableau CSV malgré son extension : c’est une archive ZIP.',
    ],
    ['text/csv', '<html><script>alert(1)</script>', 'n’est pas un tableau CSV'],
    ['text/csv', '<?php echo 1;', 'n’est pas un tableau CSV'],
    ['text/csv', '#!/bin/sh\nrm', 'n’est pas un tableau CSV'],
    ['text/csv', 'a;b\0c', 'n’est pas un tableau CSV'],
    ['text/csv', 'a;b\u0081c', 'n’est pas un tableau CSV'],
    ['text/csv', '\u00ff\u00fea\0\u0007\0', 'n’est pas un tableau CSV'],
    [
      'application/vnd.oasis.opendocument.text',
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
      'un ancien document Office',
    ],
    ['application/pdf', '', 'est vide'],
    ['image/svg+xml', '', 'est vide'],
    ['application/pdf', '%PDF-1.7\n', 'est un PDF incomplet'],
    [
      'application/pdf',
      `%PDF-1.7\n%%EOF${' '.repeat(2000)}PK`,
      'est un PDF incomplet, ou suivi d’autre chose',
    ],
  ] as const)('refuses as %s: %j', async (mime, text, message) => {
    expect(await refusalOf(mime, Buffer.from(text, 'latin1'))).toContain(message);
  });

  it('refuses a picture under the name of another', async () => {
    expect(await refusalOf('image/png', await aPicture('jpeg'))).toBe(
      'est en réalité une image JPEG, et non une image PNG. Renommez-le avec l’extension .jpg, puis déposez-le.',
    );
  });

  it('refuses an archive under the name of a picture, a document under that of an archive', async () => {
    expect(await refusalOf('image/png', aDocx())).toContain('n’est pas une image PNG');
    expect(await refusalOf('application/pdf', aZip({ 'a.txt': 'a' }))).toContain('une archive ZIP');
  });

  it.each([
    ['UTF-8', Buffer.from('commune;année\nSaint-Lô;2026\n')],
    ['UTF-8 with its mark', Buffer.from('\ufeffcommune;année\r\n')],
    ['UTF-16', Buffer.from('\ufeffcommune;année\r\n', 'utf16le')],
    ['UTF-16, the other way', Buffer.from('\ufeffcommune;année\r\n', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('commune;année;\u0080\r\n', 'latin1')],
  ])('keeps a table in %s as it is', async (_encoding, bytes) => {
    expect((await cleanContent('text/csv', bytes)).equals(bytes)).toBe(true);
  });

  it('refuses more than 25 MB', async () => {
    expect(await refusalOf('application/pdf', Buffer.alloc(25_000_001))).toBe(
      'pèse 25 Mo ; 25 Mo au plus. Allégez-le, ou donnez un lien.',
    );
    expect(await refusalOf('application/pdf', aPdf())).toBe('kept');
  });
});
