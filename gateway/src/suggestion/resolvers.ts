import { enumLabels } from '../schema/labels.generated';
import type { Resolvers } from '../schema/resolvers.generated';

export const suggestionResolvers: Pick<Resolvers, 'Query' | 'Suggestion'> = {
  Query: {
    suggest: (_root, args, { suggestions }) => suggestions.suggest(args),
  },
  Suggestion: {
    kindLabel: ({ kind }) => enumLabels.SuggestionKind[kind],
  },
};
