import { getIntrospectionQuery } from 'graphql';
import { surroundings } from '../testing/records';
import { serveGuide, toAnswered, type ServedGuide } from '../testing/serve-guide';

/**
 * The checks of graphql-cop, a well-known scanner, as facts. Three stand on purpose, because what is read here is public:
 * introspection and queries by GET, which can be closed, and an explorer.
 */

let guide: ServedGuide;
let closed: ServedGuide;

beforeAll(async () => {
  guide = await serveGuide(surroundings);
  closed = await serveGuide(surroundings, { GRAPHQL_INTROSPECTION: 'false', GRAPHQL_GET: 'false' });
});
afterAll(() => Promise.all([guide?.stop(), closed?.stop()]));

const get = async (url: string, query: string) =>
  toAnswered(await fetch(`${url}?${new URLSearchParams({ query })}`));

const codes = ({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code);

describe('what a scanner tries', () => {
  it('aliases: 101 of them are refused', async () => {
    const aliases = Array.from({ length: 101 }, (_, index) => `alias${index}: __typename`);
    const { data, ...answer } = await guide.ask({ query: `{ ${aliases.join(' ')} }` });
    expect([codes(answer), data]).toEqual([['TOO_MANY_ALIASES'], undefined]);
  });

  it('batches: several operations in one request are refused', async () => {
    const batch = Array.from({ length: 10 }, () => ({ query: '{ __typename }' }));
    const { status, ...answer } = await guide.ask(batch);
    expect([status, codes(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it('introspection in circles is refused', async () => {
    const fields = (depth: number): string =>
      depth === 0 ? 'name' : `fields { type { ${fields(depth - 1)} } }`;
    const { data, errors } = await guide.ask({ query: `{ __schema { types { ${fields(5)} } } }` });
    expect([errors.length > 0, data]).toEqual([true, undefined]);
  });

  it('directives: ten that do not exist are not answered by ten errors', async () => {
    const { errors } = await guide.ask({ query: `{ __typename ${'@aa'.repeat(10)} }` });
    expect(errors.length).toBeLessThan(10);
  });

  it('fields: one written 500 times is refused', async () => {
    const { data, ...answer } = await guide.ask({ query: `{ ${'__typename '.repeat(500)} }` });
    expect([codes(answer), data]).toEqual([['TOO_MANY_REPEATS'], undefined]);
  });

  it('mutations by GET are refused', async () => {
    const { status, data } = await get(guide.url, 'mutation { __typename }');
    expect([status, data]).toEqual([405, undefined]);
  });

  it('forms: a body that a page of another site may send without asking is refused', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data']) {
      const headers = { 'content-type': type };
      const body = 'query=%7B__typename%7D';
      const answer = await toAnswered(await fetch(guide.url, { method: 'POST', headers, body }));
      expect([answer.status, codes(answer)]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
    }
  });

  it('names almost right are not corrected, in documents nor in variables', async () => {
    const { errors } = await guide.ask({ query: '{ __schema { directive } } ' });
    const inVariables = await guide.ask({
      query: 'query ($filter: SheetFilter) { sheets(filter: $filter) { totalCount } }',
      variables: { filter: { themez: ['eau'], phases: ['WORK'] } },
    });
    const all = [...errors, ...inVariables.errors];
    expect(all.length).toBeGreaterThan(2);
    expect(all.filter(({ message }) => /did you mean/i.test(message))).toEqual([]);
  });

  it('there is one explorer, and nothing in it comes from elsewhere', async () => {
    const open = async (path: string) => {
      const url = guide.url.replace('/graphql', path);
      return (await fetch(url, { headers: { accept: 'text/html' } })).text();
    };
    for (const path of ['/graphiql', '/playground', '/console'])
      expect(await open(path)).not.toMatch(/graphiql|playground|apollo/i);
    const addresses = [...(await open('/graphql')).matchAll(/ (?:src|href)="([^"]*)"/g)];
    expect(addresses.length).toBeGreaterThan(6);
    expect(addresses.filter(([, address]) => !/^\/(?!\/)/.test(address!))).toEqual([]);
  });

  it('traces, stacks and names of libraries are told to nobody', async () => {
    const answers = [
      await guide.ask({ query: '{ __typename }' }, { 'apollo-federation-include-trace': 'ftv1' }),
      await guide.ask({ query: '{' }),
      await guide.ask({ query: { kind: 'Document' } }),
      await guide.ask({ extensions: { persistedQuery: { version: 2 } } }),
      await guide.ask({ query: 'query A { __typename } query B { __typename }' }),
    ];
    for (const answer of answers) {
      const told = [JSON.stringify(answer)];
      answer.headers.forEach((value, name) => told.push(`${name}: ${value}`));
      expect(told.join('\n')).not.toMatch(
        /apollo|fastify|graphql-js|node_modules|stacktrace|ftv1|tracing|x-powered-by/i,
      );
    }
  });
});

describe('what stands on purpose', () => {
  it('introspection is public, and closed by GRAPHQL_INTROSPECTION=false', async () => {
    const query = getIntrospectionQuery();
    expect((await guide.ask({ query })).data).toHaveProperty('__schema');
    const { data, errors } = await closed.ask({ query });
    expect(data).toBeUndefined();
    expect(errors[0]?.message).toContain('introspection has been disabled');
    expect(JSON.stringify(errors)).not.toMatch(/apollo/i);
    expect(await closed.ask({ query: '{ _service { sdl } }' })).toMatchObject({
      data: undefined,
      errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }],
    });
    expect((await closed.ask({ query: '{ guide { name } }' })).errors).toEqual([]);
  });

  it('queries by GET are public, and closed by GRAPHQL_GET=false', async () => {
    expect((await get(guide.url, '{ guide { name } }')).data).toHaveProperty('guide');
    const { status, headers } = await get(closed.url, '{ guide { name } }');
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('the headers of an answer', () => {
  it('let any site read, and never with a cookie', async () => {
    const from = { origin: 'https://commune.example' };
    const preflight = await fetch(guide.url, {
      method: 'OPTIONS',
      headers: {
        ...from,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, POST',
    ]);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('*');
    const answers = [
      preflight,
      await guide.ask({ query: '{ guide { name } }' }, from),
      await guide.ask({ query: '{' }, from),
      await guide.ask([], from),
    ];
    for (const { headers } of answers) {
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it('are those of something that is only ever data', async () => {
    const { headers } = await guide.ask({ query: '{ guide { name } }' });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
