import { concepts } from '../../concepts';
import { DOCUMENT_UID } from '../../media/media-tables';
import { aPng } from '../a-png';
import type { Attempt, Own } from './attempt';
import { SECRET, type OtherAgency } from './other-agency';

export function mediaAttempts(own: Own, other: OtherAgency): Attempt[] {
  const { file, folder } = other;
  const at = (method: string, door: string, path: string, body?: object): Attempt => ({
    door: `${method} ${door}`,
    name: `${method} ${path} ${body instanceof FormData ? 'with a file' : JSON.stringify(body ?? '')}`,
    method,
    path,
    ...(body ? { body } : {}),
  });
  const info = { name: 'pris.png', alternativeText: 'pris', caption: null, folder };
  const updates = [{ id: file, fileInfo: { name: 'pris.png' } }];
  const ownUpdates = [{ id: own.file, fileInfo: { name: 'pris.png', folder } }];
  const fileQueries = [
    '',
    `_q=${SECRET}`,
    `filters[owner][$eq]=${other.uuid}`,
    `filters[folder][id][$eq]=${folder}`,
    `filters[folder][name][$containsi]=${SECRET}`,
    `filters[$or][0][name][$containsi]=${SECRET}&filters[$or][1][id][$gt]=0`,
    'populate=*',
    'pageSize=1000&sort=owner:ASC',
  ];
  const folderQueries = [
    '',
    `_q=${SECRET}`,
    `filters[name][$containsi]=${SECRET}`,
    'populate=*',
    'populate[parent][populate]=*',
    'populate[0]=files',
  ];
  return [
    ...fileQueries.map((query) => at('GET', '/upload/files', `/upload/files?${query}`)),
    at('GET', '/upload/files/:id', `/upload/files/${file}`),
    at('PUT', '/upload/files/:id', `/upload/files/${file}`, { fileInfo: info }),
    at('PUT', '/upload/files/:id', `/upload/files/${own.file}`, { fileInfo: info }),
    at('DELETE', '/upload/files/:id', `/upload/files/${file}`),
    at('POST', '/upload/files/:id/replace', `/upload/files/${file}/replace`, formOf(info)),
    at('POST', '/upload', `/upload?id=${file}`, formOf({ name: 'pris.png' })),
    at('POST', '/upload', `/upload?id=${file}`, formOf({ name: 'pris.png' }, false)),
    at('POST', '/upload', '/upload', formOf(info)),
    ...attached(other).flatMap((entry) =>
      ['/upload', '/upload/files', `/upload?id=${own.file}`].map((path) =>
        at('POST', path.replace(/\?.*/, ''), path, formOf({ name: 'pris.png' }, true, entry)),
      ),
    ),
    at('POST', '/upload/files', '/upload/files', formOf(info)),
    at('POST', '/upload/actions/bulk-delete', '/upload/actions/bulk-delete', { fileIds: [file] }),
    at('POST', '/upload/actions/bulk-delete', '/upload/actions/bulk-delete', {
      folderIds: [folder],
    }),
    at('POST', '/upload/actions/bulk-move', '/upload/actions/bulk-move', {
      fileIds: [file],
      destinationFolderId: own.folder,
    }),
    at('POST', '/upload/actions/bulk-move', '/upload/actions/bulk-move', {
      folderIds: [folder],
      destinationFolderId: null,
    }),
    at('POST', '/upload/actions/bulk-move', '/upload/actions/bulk-move', {
      fileIds: [own.file],
      destinationFolderId: folder,
    }),
    at('POST', '/upload/actions/bulk-update', '/upload/actions/bulk-update', { updates }),
    at('POST', '/upload/actions/bulk-update', '/upload/actions/bulk-update', { updates: [null] }),
    at('POST', '/upload/actions/bulk-update', '/upload/actions/bulk-update', {
      updates: ownUpdates,
    }),
    ...folderQueries.map((query) => at('GET', '/upload/folders', `/upload/folders?${query}`)),
    at('GET', '/upload/folders/:id', `/upload/folders/${folder}`),
    at('GET', '/upload/folders/:id', `/upload/folders/${own.folder}?populate[parent][populate]=*`),
    at('PUT', '/upload/folders/:id', `/upload/folders/${folder}`, { name: 'Pris', parent: null }),
    at('PUT', '/upload/folders/:id', `/upload/folders/${own.folder}`, {
      name: 'A',
      parent: folder,
    }),
    at('POST', '/upload/folders', '/upload/folders', { name: 'Dedans', parent: folder }),
    at('GET', '/upload/folder-structure', '/upload/folder-structure'),
  ];
}

/** What Strapi reads in a form, beside the file: the entry that shows it. */
const attached = ({
  document,
  rowId,
}: OtherAgency): readonly Readonly<Record<string, string>>[] => [
  { ref: DOCUMENT_UID, refId: String(document), field: 'file' },
  { ref: concepts.agency, refId: String(rowId), field: 'logo' },
  { ref: 'nothing', refId: '1', field: 'file', path: '../..' },
];

function formOf(
  info: object,
  withFile = true,
  entry: Readonly<Record<string, string>> = {},
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(entry)) form.append(name, value);
  const bytes = new Uint8Array(aPng().bytes);
  if (withFile) form.append('files', new Blob([bytes], { type: 'image/png' }), 'pris.png');
  form.append('fileInfo', JSON.stringify(info));
  return form;
}
