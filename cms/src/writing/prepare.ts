import { concepts } from '../concepts';
import { findFreeValue, nextReference } from '../registry/claim';
import { toSlug } from '../registry/slug';
import type { DocumentWrite } from './document-write';
import { normalise } from './normalise';
import { rules } from './rules';
import { loadStored, type Stored } from './stored';

/** Completes and cleans the data before Strapi sees it. */
export async function prepare(write: DocumentWrite): Promise<void> {
  const { strapi, concept, action, params } = write;
  if (!params.data || !['create', 'update', 'clone'].includes(action)) return;
  normalise(
    params.data,
    strapi.contentType(concepts[concept]).attributes as Parameters<typeof normalise>[1],
  );
  const stored = params.documentId
    ? await loadStored(strapi, concept, params.documentId, [])
    : null;
  await prepareSlug(write, params.data, stored);
  if (concept === 'sheet') await prepareReference(write, params.data, stored);
}

/** An empty slug is made from the title; a copy makes its own. */
async function prepareSlug(
  { trx, concept, action, uuid }: DocumentWrite,
  data: Record<string, unknown>,
  stored: Stored | null,
): Promise<void> {
  const { slug } = rules[concept];
  if (!slug || !uuid) return;
  const typed = toSlug(String(data.slug ?? ''));
  if (typed && !(action === 'clone' && typed === stored?.slug)) {
    data.slug = typed;
    return;
  }
  if (action === 'update' && data.slug === undefined && stored?.slug) return;
  const base = toSlug(String(data[slug.from] ?? stored?.[slug.from] ?? ''));
  data.slug = base ? await findFreeValue(trx, slug.claim, base, uuid) : null;
}

/** A new sheet takes the next reference unless its editor chose one. */
async function prepareReference(
  { trx, action }: DocumentWrite,
  data: Record<string, unknown>,
  stored: Stored | null,
): Promise<void> {
  const copied = action === 'clone' && data.reference === stored?.reference;
  const missing =
    action === 'update'
      ? data.reference === null ||
        data.reference === '' ||
        (data.reference === undefined && !stored?.reference)
      : !data.reference;
  if (copied || missing)
    data.reference =
      stored?.reference && action === 'update' ? stored.reference : await nextReference(trx);
}
