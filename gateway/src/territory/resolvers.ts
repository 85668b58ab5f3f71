import { toGlobalId } from '../node/global-id';
import { enumLabels } from '../schema/labels.generated';
import type { Resolvers } from '../schema/resolvers.generated';

export const territoryResolvers: Pick<Resolvers, 'Query' | 'Territory'> = {
  Query: {
    territory: (_root, { code }, { territories }) => territories.byCode(code) ?? null,
    territories: (_root, args, { territories }) => territories.page(args),
  },
  Territory: {
    id: (territory) => toGlobalId('Territory', territory.id),
    kindLabel: (territory) => enumLabels.TerritoryKind[territory.kind],
    parent: (territory, _args, { territories }) =>
      (territory.parentId !== null && territories.byId(territory.parentId)) || null,
    agencies: (territory, args, { agencies }) => agencies.pageCovering(territory.id, args),
  },
};
