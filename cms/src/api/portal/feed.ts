import { concepts } from '../../concepts';
import { previousValues, readPastValues } from '../../registry/past-values';
import { codes, flag, instant, text } from '../feed/column';
import type { PortalRecord } from '../feed/record';
import {
  readRows,
  readTargets,
  textOf,
  toRecords,
  type Records,
  type Snapshot,
} from '../feed/snapshot';
import { readKeyHashes } from '../../portals/keys';
import { parseHosts } from './hosts';

const uid = concepts.portal;

/** A portal that is not active is gone: its settings, its addresses and its keys with it. */
export async function readPortals(
  snapshot: Snapshot,
  ids?: readonly string[],
): Promise<Records<PortalRecord>> {
  const rows = (await readRows(snapshot, uid, 'uuid', ids)).filter((row) => flag(row.is_active));
  const targetsOf = (attribute: string, identity = 'uuid') =>
    readTargets(snapshot, { uid, attribute, identity }, rows);
  const themes = await targetsOf('themes');
  const agencies = await targetsOf('agencies');
  const territory = await targetsOf('territory', 'key');
  const highlighted = await targetsOf('highlightedSheets');
  const excluded = await targetsOf('excludedSheets');
  const slugs = await readPastValues(snapshot.trx, 'portal-slug', ids);
  const keys = await readKeyHashes(snapshot.trx, ids);
  return toRecords('uuid', rows, (row) => ({
    name: textOf(row, 'name'),
    slug: textOf(row, 'slug'),
    previousSlugs: previousValues(slugs, textOf(row, 'uuid'), text(row.slug)),
    organisation: textOf(row, 'organisation'),
    themes: themes.many(row),
    agencies: agencies.many(row),
    phases: codes(row.phases),
    feeModels: codes(row.fee_models),
    territory: territory.one(row),
    highlightedSheets: highlighted.many(row),
    excludedSheets: excluded.many(row),
    colours: {
      accent: text(row.accent_colour),
      link: text(row.link_colour),
      accentDark: text(row.accent_colour_dark),
      linkDark: text(row.link_colour_dark),
    },
    hosts: parseHosts(text(row.allowed_hosts)),
    keys: keys.get(textOf(row, 'uuid')) ?? [],
    updatedAt: instant(row.updated_at) ?? '',
  }));
}
