import { concepts } from '../../concepts';
import type { Attempt, Own } from './attempt';
import { SECRET, type OtherAgency } from './other-agency';

const RELATIONS = '/content-manager/relations/:model/:targetField';
const EXISTING = '/content-manager/relations/:model/:id/:targetField';

/** Pickers, and what is already related. */
export function relationAttempts(own: Own, other: OtherAgency): Attempt[] {
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
