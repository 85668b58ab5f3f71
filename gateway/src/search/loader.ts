import { toConnection, type PageArgs } from '../connection/connection';
import type { Position } from '../connection/ordered';
import type { Guide } from '../guide/guide';
import { findChoice } from '../portal/choice';
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
import { answer, bestOf, nearOf, type Answer } from './search';
import { mend } from './suggestion-text';

export interface SearchArgs extends PageArgs {
  query: string;
  filter?: SheetFilter | null;
  /** Slug of a portal. */
  portal?: string | null;
}

/** A sheet found, and why; what costs is computed when asked. */
export interface FoundSheet {
  node: Sheet;
  cursor: string;
  /** Among those that pass the filter, from 1. */
  rank: number;
  highlights: () => Highlight[];
  matchedWords: () => string[];
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
const positionOf = ({ id, score }: Hit<Sheet>): Position => ({
  key: (1_000_000 - score).toFixed(9).padStart(17, '0'),
  id,
});

const NEARBY_THEMES = 4;

/** Themes of the sheets that share something with a query that nothing answers. */
export function nearbyThemes(guide: Guide, found: Answer): Theme[] {
  const ids = new Set(nearOf(found).map(({ item }) => item.primaryThemeId));
  return [...ids].slice(0, NEARBY_THEMES).map((id) => guide.entities.theme.get(id)!);
}

/** Sheets enough to see how a word is written. */
const READ_FOR_SPELLING = 5;

/** The query with its misspelt words mended as the best sheets write them. */
export const suggestionOf = (found: Answer): string | null =>
  found.query.corrections.length === 0
    ? null
    : mend(
        found.query,
        [...bestOf(found, READ_FOR_SPELLING), ...nearOf(found)].flatMap(({ item }) =>
          passagesOf(item),
        ),
      );

// `Array.from` takes seven times as long, which twenty thousand sheets make the fifth of a search.
function ranksUpTo(count: number): number[] {
  const ranks: number[] = [];
  for (let rank = 0; rank < count; rank += 1) ranks.push(rank);
  return ranks;
}

/** Searches one guide. */
export function createSearchLoader(guide: Guide) {
  return {
    /** Sheets that answer a text and pass a filter, the best first: filtering never changes an order. */
    page({ query: text, filter, portal, ...args }: SearchArgs): SearchPage {
      const choice = findChoice(guide, portal);
      const found = answer(guide, text);
      const tests = sheetTests(guide, filter ?? {});
      const passes = Object.values(tests).filter((test) => test !== undefined);
      // Ranks stand for sheets: a page of twenty among twenty thousand is all that is made of them.
      const all = ranksUpTo(found.count);
      const ranks = choice ? all.filter((rank) => choice.admits(found.sheets.itemAt(rank))) : all;
      const passing =
        passes.length === 0
          ? ranks
          : ranks.filter((rank) => {
              const sheet = found.sheets.itemAt(rank);
              return passes.every((test) => test(sheet));
            });
      const { edges, pageInfo, totalCount } = toConnection(
        {
          order: 'SEARCH',
          nodes: passing,
          positionOf: (rank) => positionOf(found.sheets.at(rank)),
        },
        args,
      );
      const before = edges[0] ? passing.indexOf(edges[0].node) : 0;
      const hits = edges.map(({ node, cursor }, at) => ({
        hit: found.sheets.at(node),
        cursor,
        rank: before + at + 1,
      }));
      return {
        edges: hits.map(({ hit, cursor, rank }) => ({
          node: hit.item,
          cursor,
          rank,
          highlights: () => highlightsOf(hit.item, found.query, found.unitWeights),
          matchedWords: () => hit.parts().map(({ unit }) => unit.text),
          explanation: () => explain(hit, found.unitWeights),
        })),
        nodes: hits.map(({ hit }) => hit.item),
        pageInfo,
        totalCount,
        facets: () => countFacets(guide, ranks.map(found.sheets.itemAt), tests),
        suggestion: () => suggestionOf(found),
        nearbyThemes: () => nearbyThemes(guide, found),
        signposts: found.signposts,
      };
    },
  };
}
