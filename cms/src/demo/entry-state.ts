import type { Core } from '@strapi/strapi';
import { concepts, type Concept } from '../concepts';
import { loadStored } from '../writing/stored';

interface Attribute {
  readonly type: string;
  readonly pluginOptions?: { readonly 'content-manager'?: { readonly visible?: boolean } };
}

/** What an editor can see or change of an entry, and whether it is published: equal states mean that nobody touched it. */
export async function readEntryState(
  strapi: Core.Strapi,
  concept: Concept,
  documentId: string,
): Promise<unknown> {
  const attributes = editedAttributes(strapi, concept);
  const populate = attributes
    .filter(([, { type }]) => ['relation', 'component', 'media'].includes(type))
    .map(([name]) => populated[name] ?? name);
  const stored = await loadStored(strapi, concept, documentId, populate);
  const values = attributes
    .map(([name, { type }]) => [name, toStateValue(type, stored?.[name])] as const)
    .filter(([name, value]) => !addedLater.has(name) || !isEmpty(value));
  return [values, concept === 'sheet' && (await isPublished(strapi, documentId))];
}

/** Components whose own relations count. */
const populated: Readonly<Record<string, string>> = { documents: 'documents.file' };

/** Attributes younger than the first seeds: empty, they leave the state of an entry as it was before them. */
const addedLater = new Set(['logo', 'documents']);

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function editedAttributes(strapi: Core.Strapi, concept: Concept): [string, Attribute][] {
  const system = new Set([
    'createdAt',
    'updatedAt',
    'publishedAt',
    'createdBy',
    'updatedBy',
    'locale',
    'localizations',
    'shownAs',
  ]);
  const attributes = Object.entries(strapi.contentType(concepts[concept]).attributes) as [
    string,
    Attribute,
  ][];
  return attributes.filter(
    ([name, { pluginOptions }]) =>
      !system.has(name) && pluginOptions?.['content-manager']?.visible !== false,
  );
}

interface Target {
  readonly documentId?: string;
  readonly label?: string;
  readonly url?: string | null;
  readonly file?: { readonly documentId?: string } | null;
}

function toStateValue(type: string, value: unknown): unknown {
  if (!['relation', 'component', 'media'].includes(type)) return value ?? null;
  const targets = (Array.isArray(value) ? value : [value]).filter(Boolean) as Target[];
  return targets.map(({ documentId, label, url, file }) =>
    type === 'component' ? [label, file ? file.documentId : url] : documentId,
  );
}

async function isPublished(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  return (
    (await strapi.db
      .query(concepts.sheet)
      .count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0
  );
}
