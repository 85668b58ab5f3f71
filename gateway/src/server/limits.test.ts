import { sign } from 'jsonwebtoken';
import fastify from 'fastify';
import { parse } from 'graphql';
import { parseConfig } from '../config';
import { createContext } from '../context';
import { LIMITS } from '../limits/limits';
import { checkShape } from '../limits/shape';
import { documentHash, toManifest } from '../persisted/manifest';
import { aSheet, surroundings } from '../testing/records';
import { aGuide, schema } from '../testing/run-query';
import {
  secrets,
  serveGuide,
  toAnswered,
  withGuide,
  type ServedGuide,
} from '../testing/serve-guide';
import { createRate } from './rate';
import { spendingWithoutKeys } from './spending';
import { serveGraphql } from './serve-graphql';

let guide: ServedGuide;

// What is spent is the matter of `rate.test.ts`.
beforeAll(async () => {
  guide = await serveGuide([...surroundings, aSheet('f1')], { GRAPHQL_COST_PER_MINUTE: '0' });
});
afterAll(() => guide?.stop());

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

const replaced = (levels: number, inside: string): string =>
  levels === 0 ? inside : `replacedBy { ${replaced(levels - 1, inside)} }`;

// The smallest documents that reach each limit, and no other.
const reaching: Record<string, { code: string; limit: number; write: (count: number) => string }> =
  {
    documentBytes: {
      code: 'DOCUMENT_TOO_LARGE',
      limit: LIMITS.documentBytes,
      write: (count) => '{ guide { name } } #'.padEnd(count, '.'),
    },
    tokens: {
      code: 'TOO_MANY_TOKENS',
      limit: LIMITS.tokens,
      // 16 tokens are not values.
      write: (count) =>
        `{ sheets(filter: { themes: [${times(count - 16, () => '"a"')}] }) { totalCount } }`,
    },
    depth: {
      code: 'TOO_DEEP',
      limit: LIMITS.depth,
      write: (count) => `{ sheets(first: 1) { nodes { ${replaced(count - 3, 'title')} } } }`,
    },
    fields: {
      code: 'TOO_MANY_FIELDS',
      limit: LIMITS.fields,
      write: (count) => {
        const ten =
          'id reference title slug url phases phaseLabels feeModel feeModelLabel isDemoData';
        const chain = (levels: number): string =>
          levels === 1 ? '...Ten' : `...Ten replacedBy { ${chain(levels - 1)} }`;
        const root = (index: number): string =>
          `s${index}: sheets(first: 1) { nodes { ${chain(9)} } ${index < count - 2000 ? 'totalCount' : ''} }`;
        return `{ ${times(20, root)} } fragment Ten on Sheet { ${ten} }`;
      },
    },
    rootFields: {
      code: 'TOO_MANY_ROOT_FIELDS',
      limit: LIMITS.rootFields,
      write: (count) => `{ ${times(count, (index) => `a${index}: __typename`)} }`,
    },
    aliases: {
      code: 'TOO_MANY_ALIASES',
      limit: LIMITS.aliases,
      write: (count) => `{ guide { ${times(count, (index) => `a${index}: name`)} } }`,
    },
    directives: {
      code: 'TOO_MANY_DIRECTIVES',
      limit: LIMITS.directives,
      write: (count) =>
        `{ guide { ${times(count, (index) => `a${index}: name @include(if: true)`)} } }`,
    },
    fragments: {
      code: 'TOO_MANY_FRAGMENTS',
      limit: LIMITS.fragments,
      write: (count) =>
        `{ guide { ...F1 } } ${times(count, (index) => `fragment F${index + 1} on Guide { ${index + 1 < count ? `...F${index + 2}` : 'name'} }`)}`,
    },
    repeats: {
      code: 'TOO_MANY_REPEATS',
      limit: LIMITS.repeats,
      write: (count) => `{ guide { ${times(count, () => 'name')} } }`,
    },
    cost: {
      code: 'COST_TOO_HIGH',
      limit: LIMITS.cost,
      write: (count) =>
        `{ a: sheets(first: 100) { nodes { leadAgency { sheets(first: 76) { nodes { reference } } } } }
         b: sheets(first: ${count - 7902}) { nodes { reference } } }`,
    },
  };

describe('a limit', () => {
  it.each(Object.entries(reaching))(
    'of %s lets just under pass',
    async (_name, { limit, write }) => {
      const { errors, status } = await guide.ask({ query: write(limit) });
      expect([status, errors]).toEqual([200, []]);
    },
  );

  it.each(Object.entries(reaching))(
    'of %s refuses just over, and names the value, the limit and the remedy',
    async (name, { code, limit, write }) => {
      const query = write(limit + 1);
      for (const accept of ['application/json', 'application/graphql-response+json']) {
        const { errors, data, status } = await guide.ask({ query }, { accept });
        const { message, ...extensions } = errors[0]!;
        expect([errors.length, data]).toEqual([1, undefined]);
        expect(extensions).toMatchObject({ code, limit, remedy: expect.stringMatching(/\.$/) });
        expect(extensions.value).toBe(name === 'tokens' ? undefined : limit + 1);
        expect(message).toContain(String(limit));
        const isOld = accept === 'application/json';
        expect(status).toBe(name === 'documentBytes' ? 413 : isOld ? 200 : 400);
      }
    },
  );

  it('of each kind has its document above', () => {
    expect([...Object.keys(reaching), 'validationErrors'].sort()).toEqual(
      Object.keys(LIMITS).sort(),
    );
  });

  it('is counted in /metrics when it is met, by code alone', async () => {
    await guide.ask({ query: reaching.depth!.write(LIMITS.depth + 1) });
    await guide.ask({ query: reaching.cost!.write(LIMITS.cost + 1) });
    const metrics = await (await fetch(guide.url.replace('/graphql', '/metrics'))).text();
    expect(metrics).toMatch(/graphql_errors_total\{code="TOO_DEEP"\} [1-9]/);
    expect(metrics).toMatch(/graphql_errors_total\{code="COST_TOO_HIGH"\} [1-9]/);
  });

  it('counts fields through a cycle of fragments no further than its limits', () => {
    const text =
      '{ guide { ...A } } fragment A on Guide { coordinator { ...B } } fragment B on Agency { x { ...A ...B } y { ...B } }';
    expect(() => checkShape(parse(text))).toThrow('depth');
  });

  it('is reached at once by fragments that each spread the next one twice', async () => {
    const chain = times(
      50,
      (index) => `fragment F${index} on Guide { ...F${index + 1} ...F${index + 1} }`,
    );
    const query = `{ guide { ...F0 } } ${chain} fragment F50 on Guide { name }`;
    expect((await guide.ask({ query })).errors).toEqual([]);
  });

  it('of errors told tells five, then that there are more', async () => {
    const wrong = (count: number) => `{ guide { ${times(count, (index) => `wrong${index}`)} } }`;
    expect((await guide.ask({ query: wrong(5) })).errors).toHaveLength(5);
    expect((await guide.ask({ query: wrong(30) })).errors).toHaveLength(6);
  });

  it('of errors holds for variables too', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const wrong = (count: number) =>
      guide.ask({ query, variables: { ids: Array(count).fill({}) } });
    expect((await wrong(5)).errors).toHaveLength(5);
    const { errors } = await wrong(100);
    expect(errors).toHaveLength(6);
    expect(errors.filter(({ code }) => code !== 'BAD_USER_INPUT')).toEqual([]);
  });

  it('of pages is a hundred', async () => {
    const page = (first: number) =>
      guide.ask({ query: `{ sheets(first: ${first}) { totalCount } }` });
    expect((await page(100)).errors).toEqual([]);
    expect((await page(101)).errors[0]).toMatchObject({ code: 'BAD_PAGE_SIZE' });
  });

  it('of bodies is a megabyte', async () => {
    const send = (bytes: number) =>
      fetch(guide.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ guide { name } }' }).padEnd(bytes),
      });
    expect((await send(2 ** 20)).status).toBe(200);
    const refused = await send(2 ** 20 + 1);
    expect([refused.status, await refused.json()]).toMatchObject([
      413,
      { errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] },
    ]);
  });
});

describe('a registered document', () => {
  it('is bound by no limit, by its identifier or as a text', async () => {
    const texts = Object.entries(reaching).map(([, { limit, write }]) => write(limit + 1));
    const documents = Object.fromEntries(
      texts.map((text) => [`sha256:${documentHash(text)}`, text]),
    );
    const app = fastify();
    await serveGraphql(app, {
      schema,
      manifest: toManifest(documents),
      doors: parseConfig(secrets).graphql,
      spending: spendingWithoutKeys(createRate(0)),
      contextFor: async () => createContext(aGuide(surroundings), 'https://guide.example'),
      plugins: [],
      showExplorer: (reply) => reply,
      countError: () => undefined,
    });
    const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
    const headers = { 'content-type': 'application/json' };
    const post = async (body: object) =>
      toAnswered(await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }));
    try {
      for (const [documentId, query] of Object.entries(documents)) {
        expect((await post({ documentId })).errors).toEqual([]);
        expect((await post({ query })).errors).toEqual([]);
        expect((await post({ query: `${query} ` })).errors).toHaveLength(1);
      }
    } finally {
      await app.close();
    }
  });
});

describe('the cost', () => {
  it('is told to who asks for it, by POST and GET, and to nobody else', async () => {
    const query = '{ guide { name } }';
    const cost = { operation: 1, limit: LIMITS.cost };
    const extensions = { cost: true };
    expect((await guide.ask({ query, extensions })).extensions).toEqual({ cost });
    expect((await guide.ask({ query })).extensions).toBeUndefined();
  });
});

describe('the time of an operation', () => {
  it('ends it with an answer that says so, when what it waits for does not come', async () => {
    await withGuide(surroundings, { GRAPHQL_LIMIT_SECONDS: '0.5' }, async (hurried) => {
      const token = sign({ agency: 'caue', sheet: 'f1' }, secrets.PREVIEW_SECRET, {
        audience: 'preview',
        expiresIn: 60,
      });
      const query = '{ guide { name } }';
      const { status, headers, errors } = await hurried.ask(
        { query },
        { 'x-preview-token': token },
      );
      expect([status, errors[0]?.code]).toEqual([503, 'OPERATION_TOO_LONG']);
      expect(headers.get('retry-after')).toMatch(/^\d+$/);
      expect((await hurried.ask({ query })).errors).toEqual([]);
    });
  });

  it('leaves nothing of an operation that was given up half-way', async () => {
    await withGuide(surroundings, { GRAPHQL_LIMIT_SECONDS: '0.000001' }, async (hurried) => {
      const query = '{ __typename agency(slug: "caue") { name } theme(slug: "eau") { label } }';
      const { status, data, errors } = await hurried.ask({ query });
      expect([status, data, errors.map(({ code }) => code)]).toEqual([
        503,
        undefined,
        ['OPERATION_TOO_LONG'],
      ]);
    });
  });
});
