import { concepts } from '../../concepts';
import { tableOf, relationTable } from '../../relation/relation-table';
import { codes } from '../feed/column';
import type { PartnershipRecord } from '../feed/record';
import { readTargets, rowId, textOf, type Snapshot } from '../feed/snapshot';

const uid = concepts.partnership;

/** What each sheet shows of its accepted partners, oldest partnership first. */
export async function readPartnerships(
  snapshot: Snapshot,
): Promise<ReadonlyMap<string, readonly PartnershipRecord[]>> {
  const { strapi, trx } = snapshot;
  const rows = await trx(tableOf(strapi, uid))
    .where({ acceptance: 'ACCEPTED' })
    .orderBy('id')
    .select('*');
  const sheets = await readSheetOfPartnership(snapshot);
  const agency = await readTargets(snapshot, { uid, attribute: 'agency' }, rows);
  const contact = await readTargets(snapshot, { uid, attribute: 'contact' }, rows);
  const bySheet = new Map<string, PartnershipRecord[]>();
  for (const row of rows) {
    const sheet = sheets.get(rowId(row));
    const partner = agency.one(row);
    if (!sheet || !partner) continue;
    const record = {
      agency: partner,
      role: textOf(row, 'role'),
      phases: codes(row.phases),
      contact: contact.one(row),
    };
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), record]);
  }
  return bySheet;
}

/** By document and never by row: publishing a sheet replaces its published row. */
export async function readSheetOfPartnership({
  strapi,
  trx,
}: Snapshot): Promise<ReadonlyMap<number, string>> {
  const { table, source, target, targetTable } = relationTable(strapi, uid, 'sheet');
  const links = await trx(`${table} as link`)
    .join(`${targetTable} as sheet`, 'sheet.id', `link.${target}`)
    .select<{ source: number; uuid: string }[]>(`link.${source} as source`, 'sheet.uuid as uuid');
  return new Map(links.map((link) => [Number(link.source), link.uuid]));
}
