import type { FeeModel, Phase } from '../schema/resolvers.generated';

/** The guide as a partner's site shows it. Portals that are not active are not in the guide. */
export interface Portal {
  id: string;
  name: string;
  slug: string;
  previousSlugs: readonly string[];
  organisation: string;
  filter: PortalFilter;
  /** In the order that they are shown in; some may not be published now. */
  highlightedSheetIds: readonly string[];
  excludedSheetIds: readonly string[];
  colours: PortalColours;
  /** Where the portal's settings apply: names of hosts, or `*.` and a name for those below it. */
  hosts: readonly string[];
  /** SHA-256, in hexadecimal, of the keys that its servers may send. */
  keyHashes: readonly string[];
  updatedAt: string;
}

/** What the portal keeps of the guide; an empty list keeps everything. */
export interface PortalFilter {
  themeIds: readonly string[];
  agencyIds: readonly string[];
  phases: readonly Phase[];
  feeModels: readonly FeeModel[];
  territoryId: string | null;
}

/** `#rrggbb`; null for the guide's own. */
export interface PortalColours {
  accent: string | null;
  link: string | null;
  accentDark: string | null;
  linkDark: string | null;
}
