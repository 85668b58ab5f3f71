import type { Core } from '@strapi/strapi';
import { concepts, type Concept } from '../concepts';
import { contentTypeLayouts } from '../layout/layouts';
import { loadStored } from '../writing/stored';

/** What each field of a form holds, in a form that compares. */
export type Fields = ReadonlyMap<string, string>;

interface Attribute {
  readonly type: string;
}

const formOf = (concept: Concept) => contentTypeLayouts[concepts[concept]]?.form.flat() ?? [];

/** As the form names it. */
export const labelOf = (concept: Concept, field: string): string =>
  formOf(concept).find(({ name }) => name === field)?.label ?? field;

/** Of the draft of a sheet, of the only version of the rest; null when there is none. */
export async function readFields(
  strapi: Core.Strapi,
  concept: Concept,
  documentId: string,
): Promise<{ readonly revision: string | null; readonly fields: Fields } | null> {
  const { attributes } = strapi.contentType(concepts[concept]);
  const names = formOf(concept).map(({ name }) => name);
  const populate = names.filter((name) =>
    ['relation', 'component', 'media'].includes(
      (attributes[name] as Attribute | undefined)?.type ?? '',
    ),
  );
  const stored = await loadStored(strapi, concept, documentId, populate);
  if (!stored) return null;
  const fields = new Map(
    names.map((name) => [name, JSON.stringify(stored[name], comparable) ?? '']),
  );
  return { revision: (stored.revision as string | null) ?? null, fields };
}

/** An entry at the end of a relation is which one it is; a component is what it says, whatever its row. */
function comparable(_key: string, value: unknown): unknown {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return value;
  if ('documentId' in value) return value.documentId;
  const { id: _row, ...said } = value as Record<string, unknown>;
  return said;
}

export const changedFields = (before: Fields, after: Fields): string[] =>
  [...after.keys()].filter((name) => before.get(name) !== after.get(name));
