import type { FeedKind } from '../../concepts';
import { readAgencies } from '../agency/feed';
import { readContacts } from '../contact/feed';
import { readGuide } from '../guide/feed';
import { readPortals } from '../portal/feed';
import { readPublishedSheets } from '../sheet/feed';
import { readSignposts } from '../signpost/feed';
import { readSynonymGroups } from '../synonym-group/feed';
import { readTerritories } from '../territory/feed';
import { readThemes } from '../theme/feed';
import type { RecordByKind } from './record';
import type { Records, Snapshot } from './snapshot';

type Read<K extends FeedKind> = (
  snapshot: Snapshot,
  ids?: readonly string[],
) => Promise<Records<RecordByKind[K]>>;

/** Targets before what points to them, for whoever reads the feed by eye. */
const readers: { readonly [K in FeedKind]: Read<K> } = {
  guide: readGuide,
  territory: readTerritories,
  theme: readThemes,
  agency: readAgencies,
  contact: readContacts,
  synonymGroup: readSynonymGroups,
  signpost: readSignposts,
  sheet: readPublishedSheets,
  portal: readPortals,
};

export const feedKinds = Object.keys(readers) as readonly FeedKind[];

export const isFeedKind = (kind: string): kind is FeedKind => Object.hasOwn(readers, kind);

export function readKind(
  kind: FeedKind,
  snapshot: Snapshot,
  ids?: readonly string[],
): Promise<Records<RecordByKind[FeedKind]>> {
  return readers[kind](snapshot, ids);
}
