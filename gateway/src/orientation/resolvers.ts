import { enumLabels } from '../schema/labels.generated';
import type { Resolvers } from '../schema/resolvers.generated';

export const orientationResolvers: Pick<Resolvers, 'Query' | 'Orientation' | 'OrientedSheet'> = {
  Query: {
    orient: (_root, { need, phase, territory, first }, { orientation, searchLog }) => {
      const answer = orientation.orient({ need, phase, territory, first });
      searchLog?.record({
        words: [need],
        filters: { phase, territory },
        resultCount: answer.agencies.length + answer.signposts.length,
        field: 'orient',
      });
      return answer;
    },
  },
  Orientation: {
    coordinator: ({ isIncomplete }, _args, { agencies }) =>
      isIncomplete ? (agencies.coordinator() ?? null) : null,
  },
  OrientedSheet: {
    phaseLabels: ({ phases }) => phases.map((phase) => enumLabels.Phase[phase]),
  },
};
