import type { Footprint } from '../journal/footprint';
import { claimSlug } from '../registry/settle-slug';
import { nameContacts } from '../api/contact/name-contacts';
import { restoreNeighbours } from '../publication/restore-neighbours';
import { adoptFiles } from '../ownership/file-owners';
import { settleOwner } from '../ownership/settle-owner';
import { settleSheet } from '../publication/settle-sheet';
import type { DocumentWrite } from './document-write';
import { rules } from './rules';

/** What our own tables hold of a document once Strapi has written it. */
export async function settle(write: DocumentWrite, before: Footprint): Promise<void> {
  await settleOwner(write);
  if (write.concept === 'sheet') {
    await settleSheet(write, before);
    if (write.uuid) await adoptFiles(write.strapi, write.trx, write.uuid);
  }
  if (write.action === 'discardDraft') await restoreNeighbours(write);
  if (write.concept === 'agency' || write.concept === 'contact') await nameContacts(write);
  if (write.concept !== 'sheet' && rules[write.concept].slug && write.action !== 'delete')
    await claimSlug(write);
}
