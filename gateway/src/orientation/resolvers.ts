import { enumLabels } from '../schema/labels.generated';
import type { Resolvers } from '../schema/resolvers.generated';

export const orientationResolvers: Pick<Resolvers, 'Query' | 'Orientation' | 'OrientedSheet'> = {
  Query: {
    orient: (_root, args, { orientation }) => orientation.orient(args),
  },
  Orientation: {
    coordinator: ({ isIncomplete }, _args, { agencies }) =>
      isIncomplete ? (agencies.coordinator() ?? null) : null,
  },
  OrientedSheet: {
    phaseLabels: ({ phases }) => phases.map((phase) => enumLabels.Phase[phase]),
  },
};
