import { isPublished } from '../api/contact/feed';
import { flag, text, type Row } from '../api/feed/column';
import { readTargets, rowId, textOf, type Snapshot } from '../api/feed/snapshot';
import { concepts } from '../concepts';
import { ACCOUNT_AGENCIES_TABLE } from '../ownership/account-agency';
import { previousValues, readPastValues } from '../registry/past-values';
import { tableOf } from '../relation/relation-table';
import { parseLines } from '../text-list';
import type {
  AccountState,
  AgencyState,
  ContactState,
  NetworkState,
  PartnershipState,
  SheetState,
} from './network-state';

export async function readNetwork(snapshot: Snapshot): Promise<NetworkState> {
  return {
    agencies: await readAgencies(snapshot),
    sheets: await readSheets(snapshot),
    contacts: await readContacts(snapshot),
    partnerships: await readPartnerships(snapshot),
    accounts: await readAccounts(snapshot),
  };
}

async function readAgencies(snapshot: Snapshot): Promise<AgencyState[]> {
  const uid = concepts.agency;
  const rows = await snapshot.trx(tableOf(snapshot.strapi, uid)).orderBy('name').select<Row[]>('*');
  const coverage = await readTargets(
    snapshot,
    { uid, attribute: 'coverage', identity: 'name' },
    rows,
  );
  const slugs = await readPastValues(snapshot.trx, 'agency-slug');
  return rows.map((row) => ({
    ...identityOf(row),
    name: textOf(row, 'name'),
    slugs: [textOf(row, 'slug'), ...previousValues(slugs, textOf(row, 'uuid'), text(row.slug))],
    formerNames: parseLines(text(row.former_names)),
    isCoordinator: flag(row.is_coordinator),
    coverage: coverage.many(row),
  }));
}

/** Without their texts, which are most of the database. */
const sheetColumns = ['id', 'uuid', 'document_id', 'reference', 'title', 'published_at'];

async function readSheets(snapshot: Snapshot): Promise<SheetState[]> {
  const uid = concepts.sheet;
  const rows = await snapshot
    .trx(tableOf(snapshot.strapi, uid))
    .orderBy('reference')
    .select<Row[]>(sheetColumns);
  const leads = await readTargets(snapshot, { uid, attribute: 'leadAgency' }, rows);
  const contacts = await readTargets(snapshot, { uid, attribute: 'contacts' }, rows);
  const versions = new Map<string, Row[]>();
  for (const row of rows)
    versions.set(textOf(row, 'uuid'), [...(versions.get(textOf(row, 'uuid')) ?? []), row]);
  return [...versions].map(([uuid, both]) => {
    const published = both.find((row) => row.published_at !== null);
    const shown = published ?? both[0]!;
    return {
      uuid,
      documentId: textOf(shown, 'document_id'),
      reference: textOf(shown, 'reference'),
      title: textOf(shown, 'title'),
      isPublished: published !== undefined,
      leads: [...new Set(both.map((row) => leads.one(row)))].sort(),
      contacts: [...new Set(both.flatMap((row) => contacts.many(row)))].sort(),
    };
  });
}

async function readContacts(snapshot: Snapshot): Promise<ContactState[]> {
  const uid = concepts.contact;
  const rows = await snapshot
    .trx(tableOf(snapshot.strapi, uid))
    .orderBy('label')
    .select<Row[]>('*');
  const agency = await readTargets(snapshot, { uid, attribute: 'agency' }, rows);
  return rows.map((row) => ({
    ...identityOf(row),
    label: textOf(row, 'label'),
    agency: agency.one(row),
    isShown: isPublished(row),
  }));
}

async function readPartnerships(snapshot: Snapshot): Promise<PartnershipState[]> {
  const uid = concepts.partnership;
  const rows = await snapshot.trx(tableOf(snapshot.strapi, uid)).orderBy('id').select<Row[]>('*');
  const sheet = await readTargets(snapshot, { uid, attribute: 'sheet' }, rows);
  const agency = await readTargets(snapshot, { uid, attribute: 'agency' }, rows);
  return rows.map((row) => ({
    documentId: textOf(row, 'document_id'),
    sheet: sheet.one(row),
    agency: agency.one(row),
    role: textOf(row, 'role'),
    acceptance: textOf(row, 'acceptance'),
  }));
}

async function readAccounts({ trx }: Snapshot): Promise<AccountState[]> {
  const rows = await trx(`${ACCOUNT_AGENCIES_TABLE} as given`)
    .join('admin_users as account', 'account.id', 'given.account_id')
    .orderBy('account.id')
    .select<{ id: number; agency: string }[]>('account.id', 'given.agency_uuid as agency');
  return rows.map(({ id, agency }) => ({ id: Number(id), agency }));
}

const identityOf = (row: Row) => ({
  row: rowId(row),
  uuid: textOf(row, 'uuid'),
  documentId: textOf(row, 'document_id'),
});
