import { errors } from '@strapi/utils';
import { concepts } from '../concepts';
import { tableOf } from '../relation/relation-table';
import { rules } from '../writing/rules';
import type { Stored } from '../writing/stored';
import { namingSheet, type Data, type NetworkWrite } from './network-write';
import type { SheetChange } from './plan';
import {
  contactsAfter,
  leadAfter,
  readVersions,
  type SheetVersion,
  type SheetVersions,
} from './sheet-versions';

const uid = concepts.sheet;

/**
 * Draft and published version each keep their texts: nobody's unfinished draft goes online. The published one first: what
 * is settled after the write of the draft sees both.
 */
export async function changeSheet(write: NetworkWrite, change: SheetChange): Promise<void> {
  const versions = await readVersions(write, change.sheet);
  const { draft, published } = versions;
  const isWithdrawn = change.fate.kind === 'withdrawn';
  await namingSheet(change.sheet, async () => {
    if (published && !isWithdrawn) await changePublished(write, change, published);
    if (draft) await changeDraft(write, change, draft);
    if (published && isWithdrawn)
      await write.strapi.documents(uid).unpublish({ documentId: change.sheet.documentId });
  });
  if (!isWithdrawn) await keepAges(write, versions);
}

/** Straight in its row, since publishing would put the draft's texts online. What readers need must still be there. */
async function changePublished(
  { strapi, state }: NetworkWrite,
  change: SheetChange,
  version: SheetVersion,
): Promise<void> {
  const problems = async (): Promise<readonly string[]> => {
    const where = { id: version.row };
    const populate = [...rules.sheet.populate];
    const stored = (await strapi.db.query(uid).findOne({ where, populate })) as Stored;
    return (rules.sheet.checkPublication?.(stored) ?? []).map(({ message }) => message);
  };
  const before = await problems();
  const lead = leadAfter(change, version);
  const data = {
    ...(lead !== undefined && { leadAgency: lead?.row ?? null }),
    contacts: contactsAfter(change, version, state.contacts).map(({ row }) => row),
  };
  await strapi.db.query(uid).update({ where: { id: version.row }, data });
  const [broken] = (await problems()).filter((message) => !before.includes(message));
  if (broken) throw new errors.ApplicationError(broken);
}

async function changeDraft(
  { strapi, state }: NetworkWrite,
  change: SheetChange,
  version: SheetVersion,
): Promise<void> {
  const { sheet, fate } = change;
  const lead = leadAfter(change, version);
  const contacts = contactsAfter(change, version, state.contacts);
  const data: Data = {
    ...(lead !== undefined && { leadAgency: lead?.documentId ?? null }),
    ...(fate.kind === 'withdrawn' && { replacedBy: fate.replacedBy?.documentId ?? null }),
    contacts: contacts.map(({ documentId }) => documentId),
  };
  await strapi.documents(uid).update({ documentId: sheet.documentId, data });
}

/** Strapi takes a draft for modified when it is younger than the published version: that must stay as true as it was. */
async function keepAges(
  { strapi, trx }: NetworkWrite,
  { draft, published }: SheetVersions,
): Promise<void> {
  if (!draft || !published) return;
  const sheets = trx(tableOf(strapi, uid));
  const isModified = toTime(draft.updatedAt) > toTime(published.updatedAt);
  const age = isModified
    ? published.updatedAt
    : trx(tableOf(strapi, uid)).where({ id: draft.row }).select('updated_at');
  await sheets.where({ id: published.row }).update({ updated_at: age });
}

const toTime = (value: unknown): number => new Date(value as string | number | Date).getTime();
