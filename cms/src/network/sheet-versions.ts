import type { Row } from '../api/feed/column';
import { readTargets, rowId } from '../api/feed/snapshot';
import { concepts } from '../concepts';
import { tableOf } from '../relation/relation-table';
import type { AgencyState, ContactState, SheetState } from './network-state';
import type { NetworkWrite } from './network-write';
import type { SheetChange } from './plan';

const uid = concepts.sheet;

/** One of the two rows of a sheet. */
export interface SheetVersion {
  readonly row: number;
  readonly updatedAt: unknown;
  readonly lead: string | null;
  readonly contacts: readonly string[];
}

export interface SheetVersions {
  readonly draft: SheetVersion | undefined;
  readonly published: SheetVersion | undefined;
}

export async function readVersions(
  write: NetworkWrite,
  { uuid }: SheetState,
): Promise<SheetVersions> {
  const rows = await write
    .trx(tableOf(write.strapi, uid))
    .where({ uuid })
    .select<Row[]>('id', 'published_at', 'updated_at');
  const leads = await readTargets(write, { uid, attribute: 'leadAgency' }, rows);
  const contacts = await readTargets(write, { uid, attribute: 'contacts' }, rows);
  const toVersion = (row: Row): SheetVersion => ({
    row: rowId(row),
    updatedAt: row.updated_at,
    lead: leads.one(row),
    contacts: contacts.many(row),
  });
  const [draft, published] = [true, false].map((isDraft) =>
    rows.filter((row) => (row.published_at === null) === isDraft).map(toVersion),
  );
  return { draft: draft?.[0], published: published?.[0] };
}

/** Undefined when this version keeps its agency. */
export function leadAfter(
  { leavers, fate }: SheetChange,
  { lead }: SheetVersion,
): AgencyState | null | undefined {
  if (!leavers.includes(lead) || fate.kind === 'stays') return undefined;
  return fate.kind === 'moves' ? fate.to : null;
}

/** Those who leave, replaced by those chosen; the others keep their place. */
export function contactsAfter(
  { lostContacts, fate }: SheetChange,
  { contacts }: SheetVersion,
  all: readonly ContactState[],
): readonly ContactState[] {
  const kept = contacts.filter((uuid) => !lostContacts.includes(uuid));
  const gained = fate.kind === 'moves' ? fate.contacts.map(({ uuid }) => uuid) : [];
  return [...new Set([...gained, ...kept])].flatMap((uuid) =>
    all.filter((one) => one.uuid === uuid),
  );
}
