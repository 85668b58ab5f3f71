import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { aContact, aSheet, aTerritory, aWithdrawnSheet, surroundings } from '../testing/records';
import { serveGuide, type ServedGuide } from '../testing/serve-guide';

/** A commune's own site, which says of our sheets how often they were opened there, and refers to what we hold. */
const siteTypeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { projects: [Project!]! }
  type Project { name: String! sheets: [Sheet]! commune: Territory! }
  type Sheet @key(fields: "reference") { reference: String! openings: Int! }
  type Territory @key(fields: "code", resolvable: false) { code: String! }
`);

const siteResolvers = {
  Query: {
    projects: () => [
      { name: 'Le clocher', sheets: ['F1', 'F2'], commune: '50129' },
      { name: 'L’école', sheets: ['F2', 'F9'], commune: '50129' },
    ],
  },
  Project: {
    sheets: ({ sheets }: { sheets: string[] }) => sheets.map((reference) => ({ reference })),
    commune: ({ commune }: { commune: string }) => ({ code: commune }),
  },
  Sheet: {
    __resolveReference: ({ reference }: { reference: string }) => ({ reference }),
    openings: ({ reference }: { reference: string }) => Number(reference.slice(1)) * 10,
  },
};

const silent = (): void => undefined;

let guide: ServedGuide;
let site: ApolloServer;
let router: ApolloServer;
/** What the router asked of the guide, in order. */
const asked: { query?: string; variables?: { representations?: unknown[] } }[] = [];

const lines = [
  ...surroundings,
  aTerritory('commune-50129', { code: '50129' }),
  aContact('accueil'),
  aSheet('f1', { reference: 'F1' }),
  aSheet('f2', { reference: 'F2' }),
  aWithdrawnSheet('f3', { reference: 'F3' }),
];

async function compose(siteUrl: string): Promise<string> {
  const { data } = await guide.ask({ query: '{ _service { sdl } }' });
  const { sdl } = (data as { _service: { sdl: string } })._service;
  const { supergraphSdl, errors, hints } = composeServices([
    { name: 'guide', url: guide.url, typeDefs: parse(sdl) },
    { name: 'site', url: siteUrl, typeDefs: siteTypeDefs },
  ]);
  expect(errors).toBeUndefined();
  expect(hints?.map(({ message }) => message)).toEqual([]);
  return supergraphSdl!;
}

beforeAll(async () => {
  guide = await serveGuide(lines, { GRAPHQL_COST_PER_MINUTE: '0' });
  site = new ApolloServer({
    schema: buildSubgraphSchema({ typeDefs: siteTypeDefs, resolvers: siteResolvers }),
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  const { url } = await startStandaloneServer(site, { listen: { host: '127.0.0.1', port: 0 } });
  class Source extends RemoteGraphQLDataSource {
    override willSendRequest({ request }: { request: (typeof asked)[number] }): void {
      if (this.url === guide.url) asked.push(request);
    }
  }
  const gateway = new ApolloGateway({
    supergraphSdl: await compose(url),
    buildService: ({ url: address }) => new Source({ url: address! }),
    logger: { debug: silent, info: silent, warn: silent, error: silent },
  });
  router = new ApolloServer({ gateway });
  await router.start();
});
afterAll(async () => {
  await router?.stop();
  await site?.stop();
  await guide?.stop();
});

async function askRouter(query: string) {
  asked.length = 0;
  const { body } = await router.executeOperation({ query });
  if (body.kind !== 'single') throw new Error('Expected one answer.');
  return JSON.parse(JSON.stringify(body.singleResult)) as { data: unknown; errors?: unknown[] };
}

describe('a federation with the guide in it', () => {
  it('reads what others refer to, all in one call', async () => {
    const { data, errors } = await askRouter(
      '{ projects { name sheets { reference title openings } commune { name } } }',
    );
    expect(errors).toBeUndefined();
    const f2 = { reference: 'F2', title: expect.any(String), openings: 20 };
    expect(data).toEqual({
      projects: [
        {
          name: 'Le clocher',
          sheets: [{ reference: 'F1', title: expect.any(String), openings: 10 }, f2],
          commune: { name: expect.any(String) },
        },
        // F9 is in no guide.
        { name: 'L’école', sheets: [f2, null], commune: { name: expect.any(String) } },
      ],
    });
    // One for the sheets, one for the communes, whatever the number of projects.
    expect(asked.map(({ variables }) => variables?.representations?.length)).toEqual([4, 2]);
  });

  it('adds what others say to its own lists', async () => {
    const { data, errors } = await askRouter(
      '{ sheets(first: 2) { nodes { reference openings } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      sheets: {
        nodes: [
          { reference: 'F1', openings: 10 },
          { reference: 'F2', openings: 20 },
        ],
      },
    });
    expect(asked).toHaveLength(1);
  });
});

describe('what is told to who traces', () => {
  it('is nothing', async () => {
    const { extensions } = await guide.ask(
      { query: '{ guide { name } }' },
      { 'apollo-federation-include-trace': 'ftv1' },
    );
    expect(extensions).toBeUndefined();
  });
});

describe('Query._entities', () => {
  it('costs what its objects cost', async () => {
    const costOf = async (length: number): Promise<number> => {
      const { extensions } = await guide.ask({
        query:
          'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Sheet { title } } }',
        variables: { of: Array.from({ length }, () => ({ __typename: 'Sheet', slug: 'x' })) },
        extensions: { cost: true },
      });
      return (extensions?.cost as { operation: number }).operation;
    };
    expect((await costOf(50)) - (await costOf(20))).toBe(30);
  });
});
