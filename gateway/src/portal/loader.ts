import type { Guide } from '../guide/guide';
import type { Sheet } from '../sheet/model';
import { choiceOf, findChoice } from './choice';
import { portalBySlug } from './guide';
import type { Portal } from './model';

/** Reads portals from one guide. */
export function createPortalLoader(guide: Guide) {
  const portals = guide.entities.portal;
  return {
    byId: (id: string): Portal | undefined => portals.get(id),
    bySlug: (slug: string): Portal | undefined => portalBySlug(portals, slug),
    /** @throws GraphQLError `UNKNOWN_PORTAL`. */
    choice: (slug: string | null | undefined) => findChoice(guide, slug),
    highlightsOf(portal: Portal): Sheet[] {
      const { admits } = choiceOf(guide, portal);
      return portal.highlightedSheetIds
        .map((id) => guide.sheets.get(id))
        .filter((sheet) => sheet !== undefined)
        .filter(admits);
    },
  };
}
