import { enumLabels } from '../schema/labels.generated';
import type { Resolvers } from '../schema/resolvers.generated';

export const searchResolvers: Pick<Resolvers, 'Query' | 'SearchHighlight'> = {
  Query: {
    search: (_root, args, { search, searchLog }) => {
      const page = search.page(args);
      if (!args.after && !args.before)
        searchLog?.record({
          words: [args.query],
          filters: args.filter,
          resultCount: page.totalCount + page.signposts.length,
          field: 'search',
        });
      return page;
    },
  },
  SearchHighlight: {
    fieldLabel: ({ field }) => enumLabels.SearchField[field],
  },
};
