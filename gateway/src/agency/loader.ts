import { toConnection, type Connection, type PageArgs } from '../connection/connection';
import type { Guide } from '../guide/guide';
import { agencyCoverage, findTerritory } from '../territory/guide';
import { agencyBySlug, agencyPosition, formerAgencyBySlug, orderedAgencies } from './guide';
import type { Agency, FormerAgency } from './model';

/** Reads agencies from one guide. */
export function createAgencyLoader(guide: Guide) {
  const agencies = guide.entities.agency;
  const page = (nodes: readonly Agency[], args: PageArgs): Connection<Agency> =>
    toConnection({ order: 'AGENCY_NAME', nodes, positionOf: agencyPosition }, args);
  const covering = (territoryId: string): Agency[] =>
    orderedAgencies(agencies).filter(
      (agency) => agencyCoverage(guide, agency, territoryId) !== 'NONE',
    );

  return {
    byId: (id: string): Agency | undefined => agencies.get(id),
    bySlug: (slug: string): Agency | undefined => agencyBySlug(agencies, slug),
    /** One that is in the network again, or whose name another took, is not a former one. */
    formerBySlug: (slug: string): FormerAgency | undefined =>
      agencyBySlug(agencies, slug)
        ? undefined
        : formerAgencyBySlug(guide.entities.formerAgency, slug),
    coordinator: (): Agency | undefined =>
      orderedAgencies(agencies).find((one) => one.isCoordinator),
    /** Agencies at work on all or part of a territory. */
    pageCovering: (territoryId: string, args: PageArgs) => page(covering(territoryId), args),
    page({ territory: code, ...args }: PageArgs & { territory?: string | null }) {
      if (code == null) return page(orderedAgencies(agencies), args);
      const territory = findTerritory(guide, code, 'territory');
      return page(territory ? covering(territory.id) : [], args);
    },
  };
}
