import { LIST, list, ownOf, type Attempt, type Own, type Owned } from './attempt';
import type { OtherAgency } from './other-agency';

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
export function inputAttempts(own: Own, other: OtherAgency): Attempt[] {
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
    ['sheet', 'links', [[{ id: other.link, label: 'Pris', url: 'https://pris.example.org' }]]],
    ['sheet', 'documents', [[{ id: other.document, label: 'Pris', file: own.file }]]],
    ['sheet', 'documentId', [ids.sheet, ids.published]],
    ['sheet', 'id', [Number(rows.sheet), Number(rows.published)]],
    ['sheet', 'owner', [other.uuid]],
    ['contact', 'agency', shapes(other.documentId, other.rowId)],
    ['contact', 'documentId', [ids.contact]],
    ['contact', 'id', [Number(rows.contact)]],
    ['contact', 'owner', [other.uuid]],
    ['partnership', 'contact', shapes(ids.contact, rows.contact)],
    ['partnership', 'sheet', shapes(ids.sheet, rows.sheet)],
    ['partnership', 'documentId', [ids.partnership]],
    ['partnership', 'id', [Number(rows.partnership)]],
    ['partnership', 'owner', [other.uuid]],
    ['partnership', 'partner', [other.uuid]],
  ];
  return inputs.flatMap(([concept, field, values]) =>
    values.flatMap((value) => inputsOf(own, concept, field, value)),
  );
}

function inputsOf(own: Own, concept: Owned, field: string, value: unknown): Attempt[] {
  const given = JSON.stringify({ [field]: value });
  const id = ownOf(own, concept);
  const body = { ...newEntry(own, concept), [field]: value };
  const at = (door: string, method: string, path: string, data: object): Attempt => ({
    door: `${method} ${LIST}${door}`,
    name: `${method} ${door || '/'} a ${concept} with ${given}`,
    method,
    path: `${list(concept)}${path}`,
    body: data,
  });
  // The published version would stay behind, and so pass for the entry itself.
  const ofPublished =
    concept === 'sheet' && ['id', 'documentId'].includes(field)
      ? [at('/:id', 'PUT', `/${own.published}`, { [field]: value })]
      : [];
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
    ...ofPublished,
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

/** Taking what the other's draft has reserved: who holds it stays untold. */
export function clashAttempts(own: Own, other: OtherAgency): Attempt[] {
  return [{ slug: other.slug }, { reference: other.reference }].flatMap((change) =>
    inputsOf(own, 'sheet', Object.keys(change)[0] ?? '', Object.values(change)[0]),
  );
}
