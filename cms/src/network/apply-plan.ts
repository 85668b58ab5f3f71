import { concepts } from '../concepts';
import type { EntityKey } from '../journal/entity';
import { appendToJournal } from '../journal/journal';
import { changeAccounts } from './change-accounts';
import { changePartnership } from './change-partnership';
import { changeSheet } from './change-sheet';
import { closeAgency } from './close-agency';
import { moveFiles } from './move-files';
import type { Data, NetworkWrite } from './network-write';
import type { Plan } from './plan';

/**
 * In the order that the rules of writing allow: nobody is a partner on its own sheet, a partnership names a contact of its
 * partner, and what is still used stays.
 */
export async function applyPlan(write: NetworkWrite, plan: Plan): Promise<void> {
  const ending = plan.partnerships.filter(({ fate }) => fate.kind === 'ends');
  const others = plan.partnerships.filter(({ fate }) => fate.kind !== 'ends');
  for (const partnership of ending) await changePartnership(write, partnership);
  for (const sheet of plan.sheets) await changeSheet(write, sheet);
  await changeContacts(write, plan);
  for (const partnership of others) await changePartnership(write, partnership);
  await changeAccounts(write, plan);
  await moveFiles(write, plan);
  await closeAgency(write, plan);
  await journalSheets(write, plan);
}

async function changeContacts(
  { strapi }: NetworkWrite,
  { kind, successor, contacts }: Plan,
): Promise<void> {
  const documents = strapi.documents(concepts.contact);
  const data: Data = { agency: successor?.documentId };
  for (const { documentId } of contacts) {
    if (kind === 'merge') await documents.update({ documentId, data });
    else await documents.delete({ documentId });
  }
}

/** Written in the rows of published versions, which no write of a document tells the journal. */
async function journalSheets(write: NetworkWrite, { sheets }: Plan): Promise<void> {
  const changed = sheets
    .filter(({ sheet, fate }) => sheet.isPublished && fate.kind !== 'withdrawn')
    .map(({ sheet }): EntityKey => ({ kind: 'sheet', id: sheet.uuid }));
  await appendToJournal(write, changed, write.now);
}
