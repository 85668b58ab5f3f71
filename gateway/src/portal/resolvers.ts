import { toGlobalId } from '../node/global-id';
import { enumLabels } from '../schema/labels.generated';
import type { Resolvers } from '../schema/resolvers.generated';

export const portalResolvers: Pick<Resolvers, 'Query' | 'Portal' | 'PortalFilter'> = {
  Query: {
    portal: (_root, { slug }, { portals }) => portals.bySlug(slug) ?? null,
  },
  Portal: {
    id: (portal) => toGlobalId('Portal', portal.id),
    highlightedSheets: (portal, _args, { portals }) => portals.highlightsOf(portal),
  },
  PortalFilter: {
    themes: ({ themeIds }, _args, { themes }) => themes.byIds(themeIds),
    agencies: ({ agencyIds }, _args, { agencies }) =>
      agencyIds.map(agencies.byId).filter((agency) => agency !== undefined),
    phaseLabels: ({ phases }) => phases.map((phase) => enumLabels.Phase[phase]),
    feeModelLabels: ({ feeModels }) => feeModels.map((fee) => enumLabels.FeeModel[fee]),
    territory: ({ territoryId }, _args, { territories }) =>
      (territoryId !== null && territories.byId(territoryId)) || null,
  },
};
