import { concepts } from '../../concepts';
import type { DocumentWrite } from '../../writing/document-write';

/** Strapi would leave the partnerships of a deleted sheet pointing to nothing. */
export async function deletePartnershipsOf({ strapi, params }: DocumentWrite): Promise<void> {
  const partnerships = strapi.documents(concepts.partnership);
  const found = await partnerships.findMany({
    filters: { sheet: { documentId: params.documentId } },
    fields: ['documentId'],
  });
  for (const { documentId } of found) await partnerships.delete({ documentId });
}
