import { toConnection, type PageArgs } from '../connection/connection';
import type { Position } from '../connection/ordered';
import type { Guide } from '../guide/guide';
import type { SheetFilter } from '../schema/resolvers.generated';
import { countFacets, type SheetFacets } from '../sheet/facets';
import { sheetTests } from '../sheet/filter';
import type { Sheet } from '../sheet/model';
import type { Signpost } from '../signpost/model';
import type { Theme } from '../theme/model';
import { explain } from './explain';
import { highlightsOf, type Highlight } from './highlight';
import { passagesOf } from './passages';
import type { Hit } from './rank';
import { answer, type Answer } from './search';
import { mend } from './suggestion-text';

export interface SearchArgs extends PageArgs {
  query: string;
  filter?: SheetFilter | null;
}

/** A sheet found, and why; what costs is computed when asked. */
export interface FoundSheet {
  node: Sheet;
  cursor: string;
  highlights: () => Highlight[];
  matchedWords: string[];
  explanation: () => string[];
}

export interface SearchPage {
  edges: FoundSheet[];
  nodes: Sheet[];
  pageInfo: ReturnType<typeof toConnection>['pageInfo'];
  totalCount: number;
  facets: () => SheetFacets;
  suggestion: () => string | null;
  nearbyThemes: () => Theme[];
  signposts: readonly Signpost[];
}

// The best score first: keys compare as texts.
const positionOf = ({ id, score }: Hit): Position => ({
  key: (1_000_000 - score).toFixed(9).padStart(17, '0'),
  id,
});

const NEARBY_THEMES = 4;

/** Themes of the sheets that share something with a query that nothing answers. */
export function nearbyThemes(guide: Guide, { near }: Answer): Theme[] {
  const ids = new Set(near.map(({ id }) => guide.sheets.get(id)!.primaryThemeId));
  return [...ids].slice(0, NEARBY_THEMES).map((id) => guide.entities.theme.get(id)!);
}

/** The query with its misspelt words mended as the best sheets write them. */
export const suggestionOf = (guide: Guide, { query, hits, near }: Answer): string | null =>
  mend(
    query,
    query.corrections.length === 0
      ? []
      : [...hits, ...near].slice(0, 5).flatMap(({ id }) => passagesOf(guide.sheets.get(id)!)),
  );

/** Searches one guide. */
export function createSearchLoader(guide: Guide) {
  return {
    /** Sheets that answer a text and pass a filter, the best first: filtering never changes an order. */
    page({ query: text, filter, ...args }: SearchArgs): SearchPage {
      const found = answer(guide, text);
      const tests = sheetTests(guide, filter ?? {});
      const passes = Object.values(tests).filter((test) => test !== undefined);
      const sheetOf = ({ id }: Hit): Sheet => guide.sheets.get(id)!;
      const nodes = found.hits.filter((hit) => passes.every((test) => test(sheetOf(hit))));
      const { edges, pageInfo, totalCount } = toConnection(
        { order: 'SEARCH', nodes, positionOf },
        args,
      );
      return {
        edges: edges.map(({ node: hit, cursor }) => ({
          node: sheetOf(hit),
          cursor,
          highlights: () => highlightsOf(sheetOf(hit), found.query, found.unitWeights),
          matchedWords: hit.parts.map(({ unit }) => unit.text),
          explanation: () => explain(hit),
        })),
        nodes: edges.map(({ node }) => sheetOf(node)),
        pageInfo,
        totalCount,
        facets: () => countFacets(guide, found.hits.map(sheetOf), tests),
        suggestion: () => suggestionOf(guide, found),
        nearbyThemes: () => nearbyThemes(guide, found),
        signposts: found.signposts,
      };
    },
  };
}
