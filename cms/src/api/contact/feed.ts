import { concepts } from '../../concepts';
import { flag, instant, text, type Row } from '../feed/column';
import type { ContactRecord } from '../feed/record';
import {
  readRows,
  readTargets,
  textOf,
  toRecords,
  type Records,
  type Snapshot,
} from '../feed/snapshot';

const uid = concepts.contact;

/** Public, and if a person is named, with that person's agreement. */
export const isPublished = (row: Row): boolean =>
  flag(row.is_public) && (text(row.person_name) === null || flag(row.person_agreed));

export async function readContacts(
  snapshot: Snapshot,
  ids?: readonly string[],
): Promise<Records<ContactRecord>> {
  const rows = (await readRows(snapshot, uid, 'uuid', ids)).filter(isPublished);
  const agency = await readTargets(snapshot, { uid, attribute: 'agency' }, rows);
  const territories = await readTargets(
    snapshot,
    { uid, attribute: 'territories', identity: 'key' },
    rows,
  );
  const themes = await readTargets(snapshot, { uid, attribute: 'themes' }, rows);
  return toRecords('uuid', rows, (row) => ({
    label: textOf(row, 'label'),
    role: text(row.role),
    personName: text(row.person_name),
    email: text(row.email),
    phone: text(row.phone),
    agency: agency.one(row),
    territories: territories.many(row),
    themes: themes.many(row),
    isDemoData: flag(row.is_demo_data),
    updatedAt: instant(row.updated_at) ?? '',
  }));
}
