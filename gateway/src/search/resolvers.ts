import { enumLabels } from '../schema/labels.generated';
import type { Resolvers } from '../schema/resolvers.generated';

export const searchResolvers: Pick<Resolvers, 'Query' | 'SearchHighlight'> = {
  Query: {
    search: (_root, args, { search }) => search.page(args),
  },
  SearchHighlight: {
    fieldLabel: ({ field }) => enumLabels.SearchField[field],
  },
};
