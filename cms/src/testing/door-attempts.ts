import { concepts } from '../concepts';
import type { OtherAgency } from './other-agency';
import { SECRET } from './other-agency';

/** One thing that an account of an agency tries, at one door. */
export interface Attempt {
  readonly door: string;
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly body?: object;
}

/** What the account that tries has of its own. */
export interface Own {
  readonly documentId: string;
  readonly agencyRow: number;
  readonly sheet: string;
  readonly contact: string;
  /** Proposed to it by the other agency. */
  readonly proposal: string;
  readonly file: number;
  readonly folder: number;
  readonly theme: string;
  /** An agency that is neither. */
  readonly third: string;
}

type Owned = 'sheet' | 'contact' | 'partnership';
const owned: readonly Owned[] = ['sheet', 'contact', 'partnership'];
const list = (concept: Owned): string => `/content-manager/collection-types/${concepts[concept]}`;
const LIST = '/content-manager/collection-types/:model';
const ENTRY = `${LIST}/:id`;

/** Every door at which something of another agency might be reached, with that agency's ids. */
export const attemptsAt = (own: Own, other: OtherAgency): readonly Attempt[] => [
  ...owned.flatMap((concept) => readingAttempts(concept, other)),
  ...owned.flatMap((concept) => writingAttempts(concept, own, other)),
  ...clashAttempts(own, other),
  ...relationAttempts(own, other),
  ...inputAttempts(own, other),
  ...mediaAttempts(own, other),
  ...homeAttempts(other),
];

/** Ways to ask a list for more than one's own. */
const listQueries = (other: OtherAgency): readonly string[] => [
  '',
  `_q=${SECRET}`,
  `filters[title][$containsi]=${SECRET}`,
  `filters[$or][0][title][$containsi]=${SECRET}&filters[$or][1][id][$notNull]=true`,
  `filters[$or][0][owner][$eq]=${other.uuid}&filters[$or][1][id][$gt]=0`,
  `filters[$not][title][$containsi]=nothing`,
  `filters[owner][$eq]=${other.uuid}`,
  `filters[owner][$ne]=x`,
  `filters[documentId][$in][0]=${other.ids.sheet}&filters[documentId][$in][1]=${other.ids.published}`,
  'filters[leadAgency][id][$gt]=0&filters[agency][id][$gt]=0',
  'filters[$and][0][__status][$eq]=draft',
  'status=draft',
  'status=published',
  'publicationFilter=never-published',
  'publicationStatusFilter=published-modified',
  'hasPublishedVersion=false',
  'locale=*&pageSize=1000',
  'locale=fr&status=draft&pageSize=-1',
  'sort=status:ASC&page=1&pageSize=1000',
  'sort=owner:DESC&start=0&limit=1000',
  'populate=*',
  'populate[relatedSheets][populate]=*&populate[contacts]=*',
  'populate[createdBy][populate]=roles',
  'fields[0]=title&fields[1]=relatedSheets.title',
];

function readingAttempts(concept: Owned, other: OtherAgency): Attempt[] {
  const lists = listQueries(other).map((query) => ({
    door: `GET ${LIST}`,
    name: `list ${concept}s with ${query || 'nothing'}`,
    method: 'GET',
    path: `${list(concept)}?${query}`,
  }));
  const ids = concept === 'sheet' ? [other.ids.sheet, other.ids.published] : [other.ids[concept]];
  const queries = ['', 'status=draft', 'status=published', 'locale=fr', 'populate=*', 'version=1'];
  const reads = ids.flatMap((id) =>
    queries.map((query) => ({
      door: `GET ${ENTRY}`,
      name: `read a ${concept} with ${query || 'nothing'}`,
      method: 'GET',
      path: `${list(concept)}/${id}?${query}`,
    })),
  );
  const counts = ids.map((id) => ({
    door: `GET ${ENTRY}/actions/countDraftRelations`,
    name: `count the draft relations of a ${concept}`,
    method: 'GET',
    path: `${list(concept)}/${id}/actions/countDraftRelations`,
  }));
  const many = {
    door: `GET ${LIST}/actions/countManyEntriesDraftRelations`,
    name: `count the draft relations of ${concept}s`,
    method: 'GET',
    path: `${list(concept)}/actions/countManyEntriesDraftRelations?documentIds[]=${ids.join('&documentIds[]=')}`,
  };
  return [...lists, ...reads, ...counts, many];
}

function writingAttempts(concept: Owned, own: Own, other: OtherAgency): Attempt[] {
  const ids = concept === 'sheet' ? [other.ids.sheet, other.ids.published] : [other.ids[concept]];
  const change = { title: 'Pris', label: 'Pris', role: 'Pris', acceptance: 'ACCEPTED' };
  const at = (door: string, method: string, path: string, body?: object): Attempt => ({
    door: `${method} ${LIST}${door}`,
    name: `${method} ${door || '/'} on a ${concept}${JSON.stringify(body ?? '')}`,
    method,
    path: `${list(concept)}${path}`,
    ...(body ? { body } : {}),
  });
  const single = ids.flatMap((id) => [
    at('/:id', 'PUT', `/${id}`, change),
    at('/:id', 'PUT', `/${id}?status=published`, change),
    at('/:id', 'DELETE', `/${id}`),
    at('/:id', 'DELETE', `/${id}?locale=*`),
    at('/:id/actions/publish', 'POST', `/${id}/actions/publish`, change),
    at('/:id/actions/unpublish', 'POST', `/${id}/actions/unpublish`, { discardDraft: true }),
    at('/:id/actions/discard', 'POST', `/${id}/actions/discard`, {}),
    at('/clone/:sourceId', 'POST', `/clone/${id}`, change),
    at('/auto-clone/:sourceId', 'POST', `/auto-clone/${id}`, change),
  ]);
  const mine = { sheet: own.sheet, contact: own.contact, partnership: own.proposal }[concept];
  return [...single, ...bulkAttempts(ids, at), ...bulkAttempts([mine, ...ids], at)];
}

function bulkAttempts(
  documentIds: readonly string[],
  at: (door: string, method: string, path: string, body?: object) => Attempt,
): Attempt[] {
  const bulks = ['bulkDelete', 'bulkPublish', 'bulkUnpublish', 'bulkFindForValidation'];
  return bulks.map((action) =>
    at(`/actions/${action}`, 'POST', `/actions/${action}`, { documentIds }),
  );
}

/** Taking what the other's draft has reserved: who holds it stays untold. */
function clashAttempts(own: Own, other: OtherAgency): Attempt[] {
  return [{ slug: other.slug }, { reference: other.reference }].flatMap((change) =>
    inputsOf(own, 'sheet', Object.keys(change)[0] ?? '', Object.values(change)[0]),
  );
}

const RELATIONS = '/content-manager/relations/:model/:targetField';
const EXISTING = '/content-manager/relations/:model/:id/:targetField';

/** Pickers, and what is already related. */
function relationAttempts(own: Own, other: OtherAgency): Attempt[] {
  const fields = [
    ['sheet', 'contacts'],
    ['sheet', 'relatedSheets'],
    ['sheet', 'replacedBy'],
    ['partnership', 'sheet'],
    ['partnership', 'contact'],
  ] as const;
  const queries = [
    '',
    `_q=${SECRET}`,
    `_q=${SECRET}&_filter=$startsWithi`,
    'status=draft&pageSize=100',
    'status=published&pageSize=100',
    'locale=fr',
    `filters[summary][$containsi]=${SECRET}`,
    'sort=updatedAt:ASC',
    'populate=*',
  ];
  const picks = fields.flatMap(([model, field]) =>
    queries.map((query) => ({
      door: `GET ${RELATIONS}`,
      name: `pick ${model}.${field} with ${query || 'nothing'}`,
      method: 'GET',
      path: `/content-manager/relations/${concepts[model]}/${field}?${query}`,
    })),
  );
  const named = fields.map(([model, field]) => ({
    door: `GET ${RELATIONS}`,
    name: `pick ${model}.${field} as that of another`,
    method: 'GET',
    path: `/content-manager/relations/${concepts[model]}/${field}?id=${other.ids[model]}`,
  }));
  const existing = fields.flatMap(([model, field]) =>
    [other.ids[model], own[model === 'sheet' ? 'sheet' : 'proposal']].map((id) => ({
      door: `GET ${EXISTING}`,
      name: `see ${model}.${field} of ${id}`,
      method: 'GET',
      path: `/content-manager/relations/${concepts[model]}/${id}/${field}?status=draft`,
    })),
  );
  const inside = ['sheet.document', 'sheet.link'].map((component) => ({
    door: `GET ${EXISTING}`,
    name: `see what a ${component} relates to`,
    method: 'GET',
    path: `/content-manager/relations/${component}/1/file`,
  }));
  return [...picks, ...named, ...existing, ...inside];
}

/** Each shape in which Strapi takes a relation. */
const shapes = (documentId: string, id: string | number): readonly unknown[] => [
  documentId,
  Number(id),
  [documentId],
  [Number(id)],
  { connect: [{ documentId }] },
  { connect: [{ id: Number(id) }] },
  { connect: [{ documentId, position: { start: true } }] },
  { connect: [documentId] },
  { set: [{ documentId }] },
  { set: [{ id: Number(id) }] },
  { set: [documentId] },
  { connect: [{ documentId, status: 'draft' }], disconnect: [] },
  { connect: [{ documentId, status: 'published', locale: null }] },
];

/** Creating, changing, copying and publishing one's own with another's at the end of a relation. */
function inputAttempts(own: Own, other: OtherAgency): Attempt[] {
  const { ids, rows } = other;
  const inputs: readonly (readonly [Owned, string, readonly unknown[]])[] = [
    ['sheet', 'leadAgency', shapes(other.documentId, other.rowId)],
    ['sheet', 'contacts', shapes(ids.contact, rows.contact)],
    ['sheet', 'relatedSheets', shapes(ids.sheet, rows.sheet)],
    ['sheet', 'replacedBy', shapes(ids.sheet, rows.sheet)],
    [
      'sheet',
      'documents',
      [[{ label: 'Pris', file: other.file }], [{ label: 'Pris', file: { id: other.file } }]],
    ],
    ['sheet', 'owner', [other.uuid]],
    ['contact', 'agency', shapes(other.documentId, other.rowId)],
    ['contact', 'owner', [other.uuid]],
    ['partnership', 'contact', shapes(ids.contact, rows.contact)],
    ['partnership', 'sheet', shapes(ids.sheet, rows.sheet)],
    ['partnership', 'owner', [other.uuid]],
    ['partnership', 'partner', [other.uuid]],
  ];
  return inputs.flatMap(([concept, field, values]) =>
    values.flatMap((value) => inputsOf(own, concept, field, value)),
  );
}

function inputsOf(own: Own, concept: Owned, field: string, value: unknown): Attempt[] {
  const given = JSON.stringify({ [field]: value });
  const id = { sheet: own.sheet, contact: own.contact, partnership: own.proposal }[concept];
  const body = { ...newEntry(own, concept), [field]: value };
  const at = (door: string, method: string, path: string, data: object): Attempt => ({
    door: `${method} ${LIST}${door}`,
    name: `${method} ${door || '/'} a ${concept} with ${given}`,
    method,
    path: `${list(concept)}${path}`,
    body: data,
  });
  const published =
    concept === 'sheet'
      ? [
          at('/actions/publish', 'POST', '/actions/publish', body),
          at('/:id/actions/publish', 'POST', `/${id}/actions/publish`, { [field]: value }),
        ]
      : [];
  return [
    at('', 'POST', '', body),
    at('/:id', 'PUT', `/${id}`, { [field]: value }),
    at('/clone/:sourceId', 'POST', `/clone/${id}`, body),
    ...published,
  ];
}

/** Unlike any other, so that nothing else than the relation is refused. */
function newEntry(own: Own, concept: Owned): object {
  const mark = Math.random().toString(36).slice(2);
  if (concept === 'contact') return { label: `Accueil ${mark}` };
  if (concept === 'partnership') return { role: `Apport ${mark}`, sheet: own.sheet };
  return {
    title: `Tenter ${mark}`,
    summary: 'Une fiche comme une autre, pour voir.',
    description: [{ type: 'paragraph', children: [{ type: 'text', text: 'Un texte.' }] }],
    primaryTheme: { connect: [{ documentId: own.theme }] },
    phases: ['REFLECTION'],
    supportTypes: ['ADVICE'],
    beneficiaryTypes: ['COMMUNE'],
    feeModel: 'FREE',
    contactModes: ['PHONE'],
  };
}

function mediaAttempts(own: Own, other: OtherAgency): Attempt[] {
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
  const folderQueries = ['', `_q=${SECRET}`, `filters[name][$containsi]=${SECRET}`, 'populate=*'];
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
    at('POST', '/upload/actions/bulk-update', '/upload/actions/bulk-update', {
      updates: ownUpdates,
    }),
    ...folderQueries.map((query) => at('GET', '/upload/folders', `/upload/folders?${query}`)),
    at('GET', '/upload/folders/:id', `/upload/folders/${folder}`),
    at('PUT', '/upload/folders/:id', `/upload/folders/${folder}`, { name: 'Pris', parent: null }),
    at('PUT', '/upload/folders/:id', `/upload/folders/${own.folder}`, {
      name: 'A',
      parent: folder,
    }),
    at('POST', '/upload/folders', '/upload/folders', { name: 'Dedans', parent: folder }),
    at('GET', '/upload/folder-structure', '/upload/folder-structure'),
  ];
}

function formOf(info: object, withFile = true): FormData {
  const form = new FormData();
  if (withFile) form.append('files', new Blob(['x'], { type: 'image/png' }), 'pris.png');
  form.append('fileInfo', JSON.stringify(info));
  return form;
}

function homeAttempts({ ids }: OtherAgency): Attempt[] {
  const at = (door: string, query = ''): Attempt => ({
    door: `GET ${door}`,
    name: `GET ${door}${query}`,
    method: 'GET',
    path: `${door.replace(':contentType', concepts.sheet)}${query}`,
  });
  return [
    {
      door: 'GET /content-manager/single-types/:model',
      name: 'read the guide’s own texts, and more',
      method: 'GET',
      path: `/content-manager/single-types/${concepts.guide}?populate=*`,
    },
    at('/content-manager/homepage/recent-documents', '?action=update'),
    at('/content-manager/homepage/recent-documents', '?action=publish'),
    at('/content-manager/homepage/count-documents'),
    at('/admin/homepage/key-statistics'),
    at('/content-manager/preview/url/:contentType', `?documentId=${ids.sheet}&status=draft`),
    at('/content-manager/preview/url/:contentType', `?documentId=${ids.published}&status=draft`),
  ];
}
