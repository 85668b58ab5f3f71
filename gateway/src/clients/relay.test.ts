import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import relayCompiler from 'relay-compiler';
import {
  createOperationDescriptor,
  Environment,
  fetchQuery,
  Network,
  RecordSource,
  Store,
  type ConcreteRequest,
  type GraphQLResponse,
} from 'relay-runtime';
import { aSheet, surroundings } from '../testing/records';
import { serveGuide, type ServedGuide } from '../testing/serve-guide';

const sheets = ['f1', 'f2', 'f3', 'f4', 'f5'].map((id) =>
  aSheet(id, { reference: id.toUpperCase() }),
);

/** What a front end writes: a paginated list, and a sheet that it reads again by its id alone. */
const SOURCE = `
import { graphql } from 'relay-runtime';
graphql\`
  query AppQuery { ...App_sheets }
\`;
graphql\`
  fragment App_sheets on Query
  @refetchable(queryName: "AppPaginationQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" }) {
    sheets(first: $first, after: $after) @connection(key: "App_sheets") {
      totalCount
      edges { node { id reference ...App_sheet } }
    }
  }
\`;
graphql\`
  fragment App_sheet on Sheet @refetchable(queryName: "AppSheetQuery") {
    title
    leadAgency { id name }
  }
\`;
`;

let guide: ServedGuide;
let folder: string;

beforeAll(async () => {
  guide = await serveGuide([...surroundings, ...sheets]);
  folder = mkdtempSync(join(tmpdir(), 'relay-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/App.js'), SOURCE);
  const config = {
    src: './src',
    language: 'javascript',
    schema: './schema.graphql',
    eagerEsModules: false,
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  const printed = join(__dirname, '../../../schema/schema.graphql');
  execFileSync('cp', [printed, join(folder, 'schema.graphql')]);
  execFileSync(relayCompiler, ['./relay.config.json'], { cwd: folder, stdio: 'pipe' });
});
afterAll(async () => {
  await guide?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const compiled = (name: string): ConcreteRequest =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require(join(folder, `src/__generated__/${name}.graphql.js`)) as ConcreteRequest;

function createEnvironment(): Environment {
  return new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text }, variables) => {
      const { data, errors } = await guide.ask({ query: text, variables });
      expect(errors).toEqual([]);
      return { data } as GraphQLResponse;
    }),
  });
}

const ask = (environment: Environment, name: string, variables: Record<string, unknown> = {}) =>
  fetchQuery(environment, compiled(name), variables, { fetchPolicy: 'network-only' }).toPromise();

/** Keeps what an operation read, as a mounted component does. */
const retain = (environment: Environment, name: string) =>
  environment.retain(createOperationDescriptor(compiled(name), {}));

interface Connection {
  pageInfo: { endCursor: string; hasNextPage: boolean };
  edges: { node: { reference: string; __id: string } }[];
}

function shown(environment: Environment): Connection {
  const records = environment.getStore().getSource();
  const root = records.get('client:root') as Record<string, { __ref: string }>;
  const list = records.get(root['__App_sheets_connection']!.__ref) as unknown as {
    edges: { __refs: string[] };
    pageInfo: { __ref: string };
  };
  const edges = list.edges.__refs.map((edge) => {
    const { node } = records.get(edge) as unknown as { node: { __ref: string } };
    return { node: records.get(node.__ref) as unknown as Connection['edges'][number]['node'] };
  });
  return { edges, pageInfo: records.get(list.pageInfo.__ref) as unknown as Connection['pageInfo'] };
}

describe('Relay', () => {
  it('compiles on the schema as it is printed', () => {
    const written = readdirSync(join(folder, 'src/__generated__')).sort();
    expect(written).toEqual(
      ['AppPaginationQuery', 'AppQuery', 'AppSheetQuery', 'App_sheet', 'App_sheets']
        .map((name) => `${name}.graphql.js`)
        .sort(),
    );
  });

  it('adds the next pages to the list it shows', async () => {
    const environment = createEnvironment();
    retain(environment, 'AppQuery');
    await ask(environment, 'AppQuery');
    const lengths = [shown(environment).edges.length];
    while (shown(environment).pageInfo.hasNextPage) {
      const after = shown(environment).pageInfo.endCursor;
      await ask(environment, 'AppPaginationQuery', { first: 2, after });
      lengths.push(shown(environment).edges.length);
    }
    expect(lengths).toEqual([2, 4, 5]);
    const references = shown(environment).edges.map(({ node }) => node.reference);
    expect(references).toEqual(['F1', 'F2', 'F3', 'F4', 'F5']);
  });

  it('reads an object again by its id alone, into the same record', async () => {
    const environment = createEnvironment();
    await ask(environment, 'AppQuery');
    const [{ node }] = shown(environment).edges as [Connection['edges'][number]];
    await ask(environment, 'AppSheetQuery', { id: node.__id });
    const records = environment.getStore().getSource();
    expect(records.get(node.__id)).toMatchObject({
      __typename: 'Sheet',
      reference: 'F1',
      title: expect.any(String),
    });
    const agencies = records
      .getRecordIDs()
      .filter((id) => records.get(id)?.__typename === 'Agency');
    expect(agencies).toHaveLength(1);
  });
});
