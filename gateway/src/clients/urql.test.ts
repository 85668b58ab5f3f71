import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { Client, fetchExchange, gql } from '@urql/core';
import { introspectionFromSchema } from 'graphql';
import { aSheet, surroundings } from '../testing/records';
import { schema } from '../testing/run-query';
import { serveGuide, type ServedGuide } from '../testing/serve-guide';

const sheets = ['f1', 'f2', 'f3', 'f4', 'f5'].map((id) =>
  aSheet(id, { reference: id.toUpperCase() }),
);

let guide: ServedGuide;

beforeAll(async () => {
  guide = await serveGuide([...surroundings, ...sheets]);
});
afterAll(() => guide?.stop());

const createClient = () =>
  new Client({
    url: guide.url,
    preferGetMethod: 'within-url-limit',
    exchanges: [
      cacheExchange({
        // Told of the schema, it refuses what the schema does not have.
        schema: introspectionFromSchema(schema) as never,
        keys: { PageInfo: () => null },
        resolvers: { Query: { sheets: relayPagination() } },
      }),
      fetchExchange,
    ],
  });

const SHEETS = gql<{
  sheets: { edges: { node: { id: string; reference: string } }[]; pageInfo: PageInfo };
}>`
  query Sheets($first: Int, $after: String) {
    sheets(first: $first, after: $after) {
      edges {
        node {
          id
          reference
          title
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`;

interface PageInfo {
  hasNextPage: boolean;
  endCursor: string;
}

describe('urql', () => {
  it('adds the next page to the list it shows', async () => {
    const client = createClient();
    const seen: string[][] = [];
    let after: string | undefined;
    do {
      const { data, error } = await client.query(SHEETS, { first: 2, after }).toPromise();
      if (error) throw error;
      seen.push(data!.sheets.edges.map(({ node }) => node.reference));
      const { hasNextPage, endCursor } = data!.sheets.pageInfo;
      after = hasNextPage ? endCursor : undefined;
    } while (after);
    expect(seen.map(({ length }) => length)).toEqual([2, 4, 5]);
    expect(seen.at(-1)).toEqual(['F1', 'F2', 'F3', 'F4', 'F5']);
  });

  it('answers from its cache what another query has read of an entity', async () => {
    const client = createClient();
    const { data } = await client.query(SHEETS, { first: 3 }).toPromise();
    const [first] = data!.sheets.edges;
    const ONE = gql`
      query One($id: ID!) {
        node(id: $id) {
          __typename
          id
          ... on Sheet {
            title
          }
        }
      }
    `;
    const variables = { id: first!.node.id };
    const { data: one } = await client.query(ONE, variables).toPromise();
    expect(one).toMatchObject({ node: { __typename: 'Sheet', title: expect.any(String) } });
    const again = client.readQuery(ONE, variables);
    expect(again?.data).toEqual(one);
  });
});
