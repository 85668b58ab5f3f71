import fc, { type Arbitrary } from 'fast-check';

/** A request that nobody well-meaning sends. */
export interface HostileRequest {
  method: string;
  /** What follows the path. */
  search: string;
  headers: Record<string, string>;
  body: Buffer;
  /** Whether the sender goes away before the end of its body. */
  isCut: boolean;
}

const many = (most: number, write: (index: number) => string): Arbitrary<string> =>
  fc
    .integer({ min: 1, max: most })
    .map((count) => Array.from({ length: count }, (_, index) => write(index)).join(' '));

const nested = (open: string, close: string, inside: string): Arbitrary<string> =>
  fc
    .integer({ min: 1, max: 3000 })
    .map((depth) => open.repeat(depth) + inside + close.repeat(depth));

const field = fc.constantFrom(
  'guide',
  'sheets',
  'nodes',
  'node',
  'title',
  'leadAgency',
  '__typename',
  '__schema',
  'types',
  'x',
);

const soup = fc
  .array(
    fc.oneof(
      field,
      fc.constantFrom(
        '{',
        '}',
        '(',
        ')',
        '...',
        'on Sheet',
        '@include(if: true)',
        ':',
        '$a',
        '"',
        '"""',
        'fragment F',
        'query Q',
        '#',
        '\u0000',
        '🙂',
        '\ud800',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

/** Documents that are too much, and documents that are none. */
const document: Arbitrary<string> = fc.oneof(
  soup,
  fc.string({ unit: 'binary', maxLength: 200 }),
  nested('{ guide ', '}', '{ name }'),
  nested('{ sheets(first: 1) { nodes { leadAgency ', '} } }', '{ name }'),
  nested('{ ... ', '}', '{ __typename }'),
  many(3000, (index) => `a${index}: __typename`).map((fields) => `{ ${fields} }`),
  many(3000, () => 'name').map((fields) => `{ guide { ${fields} } }`),
  many(500, () => '@include(if: true)').map((directives) => `{ guide ${directives} { name } }`),
  many(400, () => '@skip(if: $a)').map(
    (directives) => `query ($a: Boolean) { __typename ${directives} }`,
  ),
  many(
    300,
    (index) => `fragment F${index} on Guide { ...F${index + 1} ...F${index + 2} name }`,
  ).map((fragments) => `{ guide { ...F0 } } ${fragments}`),
  many(
    50,
    (index) =>
      `fragment F${index} on Agency { sheets { nodes { leadAgency { ...F${index} ...F${(index * 7) % 50} } } } }`,
  ).map((fragments) => `{ agency(slug: "a") { ...F0 } } ${fragments}`),
  fc
    .integer({ min: -5, max: 1e10 })
    .map((first) => `{ sheets(first: ${first}) { nodes { title } } }`),
  many(5000, (index) => `"${index}"`).map((ids) => `{ nodes(ids: [${ids}]) { id } }`),
  nested('[', ']', '1').map((value) => `{ sheets(filter: { themes: ${value} }) { totalCount } }`),
  fc
    .string({ maxLength: 100 })
    .map((text) => `{ sheets(after: ${JSON.stringify(text)}) { totalCount } }`),
  fc.constantFrom(
    'mutation { x }',
    'subscription { x }',
    'type A { a: Int }',
    '',
    ' ',
    '\ufeff{ guide { name } }',
    'query ($a: [[[[Int]]]]) { __typename }',
  ),
);

const CHOSEN =
  'query ($filter: SheetFilter, $first: Int, $ids: [ID!]! = []) { sheets(filter: $filter, first: $first) { totalCount } nodes(ids: $ids) { id } }';

const deepJson = fc
  .integer({ min: 1, max: 20_000 })
  .map((depth) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth));

const variables: Arbitrary<string> = fc.oneof(
  fc.json({ maxDepth: 6 }),
  deepJson,
  fc.json().map((value) => `{"filter":${value}}`),
  fc.json().map((value) => `{"first":${value}}`),
  fc
    .integer({ min: 1, max: 20_000 })
    .map((count) => `{"ids":${JSON.stringify(Array(count).fill('x'))}}`),
  fc
    .integer({ min: 1, max: 20_000 })
    .map((count) => `{"ids":${JSON.stringify(Array(count).fill({}))}}`),
  fc.integer({ min: 1, max: 400_000 }).map((length) => `{"first":"${'z'.repeat(length)}"}`),
  fc
    .integer({ min: 1, max: 3000 })
    .map((depth) => `{"filter":{"themes":${'['.repeat(depth)}${']'.repeat(depth)}}}`),
  fc.constantFrom('{"__proto__":{"a":1}}', '{"constructor":{"prototype":{}}}', '{"first":1e999}'),
);

const inJson = fc.oneof(
  document.map((query) => JSON.stringify({ query })),
  variables.map((given) => `{"query":${JSON.stringify(CHOSEN)},"variables":${given}}`),
  fc
    .json()
    .map((value) => `{"query":"{ __typename }","extensions":${value},"operationName":${value}}`),
  fc.json().map((value) => `{"extensions":{"persistedQuery":${value}}}`),
  fc.json().map((value) => `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":${value}}}}`),
  fc.json().map((value) => `{"documentId":${value}}`),
  fc.json(),
  fc.array(fc.json(), { maxLength: 5 }).map((values) => `[${values.join()}]`),
  deepJson,
);

const malformed = inJson.chain((text) =>
  fc.oneof(
    fc.nat(text.length).map((length) => text.slice(0, length)),
    fc
      .tuple(fc.nat(text.length), fc.string())
      .map(([at, more]) => text.slice(0, at) + more + text.slice(at)),
  ),
);

const body = fc.oneof(
  { weight: 6, arbitrary: inJson.map((text) => Buffer.from(text)) },
  { weight: 2, arbitrary: malformed.map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes)) },
  // Bytes that are no character, inside JSON that is well formed otherwise.
  {
    weight: 1,
    arbitrary: fc
      .uint8Array({ minLength: 1, maxLength: 20 })
      .map((bytes) =>
        Buffer.concat([
          Buffer.from('{"query":"{ guide { name '),
          Buffer.from(bytes.map((byte) => byte | 0x80)),
          Buffer.from(' } }"}'),
        ]),
      ),
  },
);

/** Mostly what is expected, so that what follows is read. */
const mostly = (expected: string, ...others: string[]) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constant(expected) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const headers = fc.record({
  'content-type': mostly(
    'application/json',
    'application/json; charset=utf-8',
    'application/json; charset=utf-7',
    'text/plain',
    'application/graphql',
    'x',
  ),
  accept: mostly(
    '*/*',
    'application/json',
    'application/graphql-response+json',
    'multipart/mixed',
    'image/png',
    ',;q=',
    '',
  ),
});

const posted = fc.record({
  method: fc.constant('POST'),
  search: fc.constant(''),
  headers,
  body,
  isCut: fc.nat(9).map((one) => one === 0),
});

const parameters = fc
  .array(
    fc.tuple(
      fc.constantFrom('query', 'variables', 'extensions', 'operationName', 'documentId'),
      fc.oneof(
        document.map((text) => text.slice(0, 2000)),
        fc.json().map((text) => text.slice(0, 2000)),
      ),
    ),
    { maxLength: 4 },
  )
  .map((pairs) => `?${new URLSearchParams(pairs.map(([name, value]) => [name, value]))}`);

const read = fc.record({
  method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'),
  search: fc.oneof(
    parameters,
    fc.constantFrom('?query=%ff%fe', '?%', '?query=%00', '??', '?query', '?variables=%7B'),
  ),
  headers: headers.map(({ accept }) => ({ accept })),
  body: fc.constant(Buffer.alloc(0)),
  isCut: fc.constant(false),
});

/** The same requests for the same seed. */
export const hostileRequests = (count: number, seed: number): HostileRequest[] =>
  fc.sample(fc.oneof({ weight: 4, arbitrary: posted }, { weight: 1, arbitrary: read }), {
    numRuns: count,
    seed,
  });
