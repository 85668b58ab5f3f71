import type { Core } from '@strapi/strapi';
import { concepts } from '../concepts';
import { createPreviewToken } from './preview-token';

interface PreviewRequest {
  readonly documentId?: string;
  readonly status?: string;
}

interface PreviewedSheet {
  readonly uuid: string;
  readonly slug: string | null;
  readonly leadAgency?: { readonly uuid: string } | null;
}

/** Where the « Prévisualiser » button of a sheet leads. `undefined` hides it. */
export function createPreviewHandler(
  getStrapi: () => Core.Strapi,
  publicUrl: string,
  secret: string,
) {
  return async (
    uid: string,
    { documentId, status }: PreviewRequest,
  ): Promise<string | undefined> => {
    if (uid !== concepts.sheet || !documentId) return undefined;
    const version = status === 'published' ? 'published' : 'draft';
    const sheet = await findSheet(getStrapi(), documentId, version);
    return sheet ? toPreviewUrl(sheet, version, publicUrl, secret) : undefined;
  };
}

async function findSheet(
  strapi: Core.Strapi,
  documentId: string,
  status: 'draft' | 'published',
): Promise<PreviewedSheet | null> {
  const sheet: unknown = await strapi
    .documents(concepts.sheet)
    .findOne({ documentId, status, populate: ['leadAgency'] });
  return sheet as PreviewedSheet | null;
}

/** A token opens the drafts of one agency: a draft without a lead agency cannot be previewed yet. */
function toPreviewUrl(
  { uuid, slug, leadAgency }: PreviewedSheet,
  status: 'draft' | 'published',
  publicUrl: string,
  secret: string,
): string | undefined {
  const page = `${publicUrl}/fiches/${slug || uuid}`;
  if (status === 'published') return page;
  if (!leadAgency) return undefined;
  return `${page}?apercu=${createPreviewToken({ agency: leadAgency.uuid, sheet: uuid }, secret)}`;
}
