import { execute, parse, type GraphQLSchema } from 'graphql';
import { createContext } from '../context';
import { applyChanges, type Guide } from '../guide/guide';
import type { Trial } from './request';

/** As a front end would ask; nothing of it is logged. */
export const TRY_SEARCH = `
  query TrySearch($query: String!) {
    search(query: $query, first: 10) {
      totalCount
      suggestion
      edges {
        explanation
        node {
          reference
          title
        }
      }
      signposts {
        title
        answeredBy
      }
    }
  }
`;
const document = parse(TRY_SEARCH);

export interface Outcome {
  readonly totalCount: number;
  readonly suggestion: string | null;
  readonly sheets: readonly {
    readonly reference: string;
    readonly title: string;
    readonly explanation: readonly string[];
  }[];
  readonly signposts: readonly { readonly title: string; readonly answeredBy: string }[];
}

interface Searched {
  readonly search: Omit<Outcome, 'sheets'> & {
    readonly edges: readonly {
      readonly explanation: readonly string[];
      readonly node: { readonly reference: string; readonly title: string };
    }[];
  };
}

interface TrialParts {
  schema: GraphQLSchema;
  guide: Guide;
  publicUrl: string;
}

/** The first ten results of a search on the guide as it is, and as it would be. */
export async function trySearch(
  { schema, guide, publicUrl }: TrialParts,
  { query, changes }: Trial,
): Promise<{ today: Outcome; changed: Outcome }> {
  const searchIn = async (searched: Guide): Promise<Outcome> => {
    const contextValue = createContext(searched, publicUrl);
    const { data, errors } = await execute({
      schema,
      document,
      variableValues: { query },
      contextValue,
    });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return toOutcome(data as unknown as Searched);
  };
  const changed = applyChanges(guide, changes, { version: guide.version });
  return { today: await searchIn(guide), changed: await searchIn(changed) };
}

const toOutcome = ({ search: { edges, ...search } }: Searched): Outcome => ({
  ...search,
  sheets: edges.map(({ explanation, node }) => ({ ...node, explanation })),
});
