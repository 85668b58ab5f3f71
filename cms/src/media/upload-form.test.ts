import { checkUploadForm, type UploadForm } from './upload-form';

const file = (name: string, size = 1) => ({ originalFilename: name, size });
const info = (name: string) => JSON.stringify({ name });
const two = [file('a.png'), file('b.png')];

describe('checkUploadForm', () => {
  it.each<[string, UploadForm]>([
    ['a file', { files: [file('a.png')], fileInfo: info('autre.png') }],
    ['a file without a word', { files: [file('a.png')] }],
    ['several, each described', { files: two, fileInfo: [info('b.png'), info('a.png')] }],
    [
      'several, described in one list',
      { files: two, fileInfo: `[${info('a.png')},${info('b.png')}]` },
    ],
    ['several without a word', { files: two }],
    ['another file for one', { id: '3', files: [file('a.png')], fileInfo: info('a.png') }],
    ['words alone', { id: '3', files: [], fileInfo: info('a.png') }],
  ])('takes %s', (_what, form) => {
    expect(() => checkUploadForm(form)).not.toThrow();
  });

  it.each<[string, UploadForm, string]>([
    ['nothing', { files: [] }, 'Aucun fichier n’a été reçu'],
    ['words on nothing', { files: [], fileInfo: info('a.png') }, 'Aucun fichier n’a été reçu'],
    ['an empty file', { files: [file('a.png', 0)] }, '« a.png » est vide'],
    ['an empty file for another', { id: '3', files: [file('a.png', 0)] }, '« a.png » est vide'],
    ['an empty file among others', { files: [...two, file('c.png', 0)] }, '« c.png » est vide'],
    ['two files for one', { id: '3', files: two }, 'par un seul autre'],
    ['an id that is none', { id: '3 or 1', files: [] }, 'n’est pas un nombre'],
    ['two ids', { id: ['3', '4'], files: [] }, 'n’est pas un nombre'],
    ['21 files', { files: Array.from({ length: 21 }, (_, n) => file(`${n}.png`)) }, '20 au plus'],
    [
      'two files of one name',
      { files: [file('a.png'), file('a.png')] },
      'Deux fichiers s’appellent « a.png »',
    ],
    [
      'other names than those of the files',
      { files: two, fileInfo: [info('a.png'), info('c.png')] },
      '« b.png » a été renommé avant l’envoi',
    ],
    [
      'one description for two files',
      { files: two, fileInfo: info('a.png') },
      'Autant de descriptions que de fichiers',
    ],
    [
      'two descriptions for one file',
      { files: [file('a.png')], fileInfo: [info('a.png'), info('b.png')] },
      'Plus de descriptions',
    ],
    ['what is not JSON', { files: [file('a.png')], fileInfo: '{name' }, 'n’est pas du JSON'],
    [
      'JSON that is no object',
      { files: [file('a.png')], fileInfo: '"a.png"' },
      'n’est pas un objet JSON',
    ],
    ['null', { files: [file('a.png')], fileInfo: 'null' }, 'n’est pas un objet JSON'],
  ])('refuses %s', (_what, form, message) => {
    expect(() => checkUploadForm(form)).toThrow(message);
  });
});
