import { checkPageSize } from '../connection/connection';
import type { Guide } from '../guide/guide';
import type { SuggestionKind } from '../schema/resolvers.generated';
import { suggest, type Suggestion } from './suggest';

export interface SuggestArgs {
  prefix: string;
  kinds?: readonly SuggestionKind[] | null;
  first?: number | null;
}

const DEFAULT_SUGGESTIONS = 8;

/** Suggests from one guide. */
export const createSuggestionLoader = (guide: Guide) => ({
  /** @throws GraphQLError `BAD_PAGE_SIZE`. */
  suggest({ prefix, kinds, first }: SuggestArgs): Suggestion[] {
    checkPageSize('first', first);
    return suggest(guide, prefix, kinds, first ?? DEFAULT_SUGGESTIONS);
  },
});
