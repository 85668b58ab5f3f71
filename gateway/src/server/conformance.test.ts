import { auditServer } from 'graphql-http';
import { registeredDocuments } from '@idm/embed';
import { documentHash } from '../persisted/manifest';
import { aSheet, surroundings } from '../testing/records';
import { serveGuide, toAnswered, type ServedGuide } from '../testing/serve-guide';

let guide: ServedGuide;

beforeAll(async () => {
  guide = await serveGuide([...surroundings, aSheet('f1')]);
});
afterAll(() => guide?.stop());

describe('GraphQL over HTTP', () => {
  it('is conformed to, in each of the 61 audits', async () => {
    const results = await auditServer({ url: guide.url, fetchFn: fetch });
    const failed = results.filter(({ status }) => status !== 'ok');
    expect(failed.map((result) => `${result.id} ${result.name}`)).toEqual([]);
    expect(results).toHaveLength(61);
  });
});

const get = async (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  toAnswered(await fetch(`${guide.url}?${new URLSearchParams(parameters)}`, { headers }));

const MUTATION = 'mutation Write { __typename }';

describe('a mutation', () => {
  it('is refused by GET before anything looks at it', async () => {
    const { status, headers } = await get({ query: MUTATION });
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('is told by POST that there is none in the schema', async () => {
    const { errors } = await guide.ask({ query: MUTATION });
    expect(errors[0]).toMatchObject({ code: 'OPERATION_NOT_SERVED' });
  });
});

describe('the status', () => {
  const wrong = '{ guide { nothing } }';

  it('of a refused operation is 400, and 200 to who only knows application/json', async () => {
    const accept = 'application/graphql-response+json';
    expect((await guide.ask({ query: wrong }, { accept })).status).toBe(400);
    expect((await guide.ask({ query: wrong }, { accept: 'application/json' })).status).toBe(200);
  });

  it('is 200 when there are data beside the errors, whoever asks', async () => {
    const accept = 'application/graphql-response+json';
    const query = '{ guide { name } territory(code: "x") { name } }';
    const { status, data, errors } = await guide.ask({ query }, { accept });
    expect([status, data?.territory, errors[0]?.code]).toEqual([200, null, 'BAD_TERRITORY_CODE']);
  });

  it('of a request that is none is 4xx to everyone, with a code', async () => {
    for (const [body, code] of [
      [[{ query: '{ guide { name } }' }], 'BAD_REQUEST'],
      [{ query: 1 }, 'BAD_REQUEST'],
      [{ query: '{ guide { name } }', variables: [] }, 'BAD_REQUEST'],
      [{}, 'BAD_REQUEST'],
    ] as const) {
      const { status, errors } = await guide.ask(body);
      expect([status, errors[0]?.code]).toEqual([400, code]);
    }
  });
});

describe('automatic persisted queries', () => {
  const query = '{ guide { name } }';
  const extensions = { persistedQuery: { version: 1, sha256Hash: documentHash(query) } };

  it('miss once, in an answer that no cache may keep, then hit by POST and by GET', async () => {
    const missed = await guide.ask({ extensions });
    expect(missed.errors[0]).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
    expect(missed.headers.get('cache-control')).toBe('no-store');
    const registered = await guide.ask({ query, extensions });
    const hits = [
      await guide.ask({ extensions }),
      await get({ extensions: JSON.stringify(extensions) }),
    ];
    for (const { data, errors } of [registered, ...hits])
      expect([data, errors]).toEqual([{ guide: { name: expect.any(String) } }, []]);
    expect(hits[1]!.headers.get('cache-control')).toContain('public');
  });

  it('are refused with a hash that is not that of the text', async () => {
    const { status, errors } = await guide.ask({ query: '{ guide { summary } }', extensions });
    expect([status, errors[0]?.code]).toEqual([400, 'BAD_PERSISTED_QUERY']);
  });
});

describe('a document registered by codegen', () => {
  const [documentId] = Object.entries(registeredDocuments).find(([, text]) =>
    text.includes('query SheetPage'),
  )!;
  const variables = { slug: 'fiche-f1' };

  it('answers to its identifier as to its text, by POST and by GET in the canonical order', async () => {
    const query = registeredDocuments[documentId as keyof typeof registeredDocuments];
    const { data } = await guide.ask({ query, variables });
    expect(data?.sheet).toMatchObject({ title: 'Réhabiliter f1' });
    expect((await guide.ask({ documentId, variables })).data).toEqual(data);
    const canonical = {
      documentId,
      operationName: 'SheetPage',
      variables: JSON.stringify(variables),
      extensions: '{"cost":true}',
    };
    const answer = await get(canonical);
    expect([answer.data, Object.keys(answer.extensions ?? {})]).toEqual([data, ['cost']]);
    // The colon of the identifier stands as it is in the addresses of the specification.
    const address = `${guide.url}?documentId=${documentId}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
    expect((await toAnswered(await fetch(address))).data).toEqual(data);
  });

  it.each([
    [{ documentId: `sha256:${'0'.repeat(64)}` }, 'DOCUMENT_NOT_FOUND'],
    [{ documentId: 'sha256:0' }, 'BAD_DOCUMENT_ID'],
    [{ documentId: 'f1' }, 'BAD_DOCUMENT_ID'],
    [{ documentId: documentId.toUpperCase() }, 'BAD_DOCUMENT_ID'],
    [{ documentId: 12 }, 'BAD_DOCUMENT_ID'],
    [{ documentId, query: '{ guide { name } }' }, 'BAD_REQUEST'],
  ])('is refused with one error that says what to send: %j', async (body, code) => {
    const { status, errors, data, headers } = await guide.ask({ ...body, variables });
    expect([status, errors.map((error) => error.code), data]).toEqual([400, [code], undefined]);
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
