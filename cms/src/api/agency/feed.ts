import { concepts } from '../../concepts';
import { readLogos } from '../../media/read-media';
import { previousValues, readPastValues } from '../../registry/past-values';
import { parseLines } from '../../text-list';
import { toLogo } from './logo';
import { flag, flagOrNull, instant, text } from '../feed/column';
import type { AgencyRecord } from '../feed/record';
import {
  readRows,
  readTargets,
  rowId,
  textOf,
  toRecords,
  type Records,
  type Snapshot,
} from '../feed/snapshot';

const uid = concepts.agency;

export async function readAgencies(
  snapshot: Snapshot,
  ids?: readonly string[],
): Promise<Records<AgencyRecord>> {
  const rows = await readRows(snapshot, uid, 'uuid', ids);
  const coverage = await readTargets(
    snapshot,
    { uid, attribute: 'coverage', identity: 'key' },
    rows,
  );
  const logos = await readLogos(snapshot.strapi, snapshot.trx, rows.map(rowId));
  const slugs = await readPastValues(snapshot.trx, 'agency-slug', ids);
  return toRecords('uuid', rows, (row) => ({
    name: textOf(row, 'name'),
    acronym: text(row.acronym),
    slug: textOf(row, 'slug'),
    logo: toLogo(logos.get(rowId(row)), textOf(row, 'name')),
    previousSlugs: previousValues(slugs, textOf(row, 'uuid'), text(row.slug)),
    formerNames: parseLines(text(row.former_names)),
    legalForm: text(row.legal_form),
    siren: text(row.siren),
    summary: text(row.summary),
    missions: text(row.missions),
    website: text(row.website),
    email: text(row.email),
    phone: text(row.phone),
    address: parseLines(text(row.address)),
    membershipStatus: textOf(row, 'membership_status'),
    adhesionRequired: flagOrNull(row.adhesion_required),
    feePolicy: text(row.fee_policy),
    coverage: coverage.many(row),
    coverageNote: text(row.coverage_note),
    isCoordinator: flag(row.is_coordinator),
    isDemoData: flag(row.is_demo_data),
    updatedAt: instant(row.updated_at) ?? '',
  }));
}
