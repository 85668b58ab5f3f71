import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { aSheet, surroundings } from '../testing/records';
import { serveGuide, type ServedGuide } from '../testing/serve-guide';

const sheets = ['f1', 'f2', 'f3', 'f4', 'f5'].map((id) =>
  aSheet(id, { reference: id.toUpperCase() }),
);

let guide: ServedGuide;
/** What left for the gateway. */
const sent: { method: string; url: string }[] = [];

beforeAll(async () => {
  guide = await serveGuide([...surroundings, ...sheets]);
});
afterAll(() => guide?.stop());
beforeEach(() => void sent.splice(0));

const watchedFetch: typeof fetch = (url, options) => {
  sent.push({ method: options?.method ?? 'GET', url: String(url as string) });
  return fetch(url, options);
};

const http = () => new HttpLink({ uri: guide.url, fetch: watchedFetch });
const createCache = () =>
  new InMemoryCache({
    possibleTypes: { Node: ['Agency', 'Contact', 'Sheet', 'Territory', 'Theme', 'WithdrawnSheet'] },
    typePolicies: { Query: { fields: { sheets: relayStylePagination(['filter', 'orderBy']) } } },
  });

const SHEETS = gql`
  query Sheets($first: Int, $after: String) {
    sheets(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          reference
          leadAgency {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

interface SheetsData {
  sheets: {
    edges: { node: { id: string; reference: string; leadAgency: { id: string; name: string } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

const referencesOf = ({ sheets: { edges } }: SheetsData) => edges.map(({ node }) => node.reference);

describe('Apollo Client', () => {
  it('adds the next page to the list it shows', async () => {
    const client = new ApolloClient({ link: http(), cache: createCache() });
    const shown = client.watchQuery<SheetsData>({ query: SHEETS, variables: { first: 2 } });
    const lists: string[][] = [];
    const subscription = shown.subscribe((result) => {
      if (result.dataState !== 'complete' || result.loading) return;
      lists.push(referencesOf(result.data));
      const { hasNextPage, endCursor } = result.data.sheets.pageInfo;
      if (hasNextPage) void shown.fetchMore({ variables: { after: endCursor } });
    });
    while (lists.length < 3) await pause(10);
    subscription.unsubscribe();
    expect(lists.map(({ length }) => length)).toEqual([2, 4, 5]);
    expect(lists.at(-1)).toEqual(['F1', 'F2', 'F3', 'F4', 'F5']);
  });

  it('keeps one object an entity, whichever query read it', async () => {
    const client = new ApolloClient({ link: http(), cache: createCache() });
    const { data } = await client.query<SheetsData>({ query: SHEETS, variables: { first: 5 } });
    const { id, leadAgency } = data!.sheets.edges[0]!.node;
    const ONE = gql`
      query One($id: ID!) {
        node(id: $id) {
          id
          ... on Sheet {
            title
            leadAgency {
              id
              acronym
            }
          }
        }
      }
    `;
    await client.query({ query: ONE, variables: { id } });
    const kept = client.cache.extract() as Record<string, Record<string, unknown>>;
    expect(kept[`Sheet:${id}`]).toMatchObject({ reference: 'F1', title: expect.any(String) });
    expect(kept[`Agency:${leadAgency.id}`]).toMatchObject({
      name: leadAgency.name,
      acronym: expect.any(String),
    });
    expect(Object.keys(kept).filter((key) => key.startsWith('Sheet:'))).toHaveLength(5);
  });

  it('persists its queries by itself, then sends their hash alone, by GET', async () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const persisted = new PersistedQueryLink({ sha256, useGETForHashedQueries: true });
    const ask = () =>
      new ApolloClient({ link: persisted.concat(http()), cache: createCache() }).query<SheetsData>({
        query: SHEETS,
        variables: { first: 1 },
      });
    expect(referencesOf((await ask()).data!)).toEqual(['F1']);
    expect(referencesOf((await ask()).data!)).toEqual(['F1']);
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET']);
    expect(sent[2]!.url).not.toContain('query=');
  });
});
