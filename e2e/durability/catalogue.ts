import type { AdminClient, Document } from '../../cms/src/testing/admin-client';

/** Identifiers of what editors may name, some of it gone since: an editor's screen is often a little old. */
export type Catalogue = Record<Kind, string[]>;

export const kinds = {
  sheet: 'api::sheet.sheet',
  agency: 'api::agency.agency',
  theme: 'api::theme.theme',
  contact: 'api::contact.contact',
  partnership: 'api::partnership.partnership',
  vocabulary: 'api::synonym-group.synonym-group',
  signpost: 'api::signpost.signpost',
  portal: 'api::portal.portal',
  territory: 'api::territory.territory',
} as const;
export type Kind = keyof typeof kinds;

/** The first hundred of each kind. */
export async function readCatalogue(admin: AdminClient): Promise<Catalogue> {
  const entries = Object.entries(kinds).map(async ([kind, uid]) => {
    const path = `/content-manager/collection-types/${uid}?pageSize=100&sort=id:ASC`;
    const { body } = await admin.send('GET', path);
    return [kind, (body as { results: Document[] }).results.map((one) => one.documentId)];
  });
  return Object.fromEntries(await Promise.all(entries)) as Catalogue;
}
