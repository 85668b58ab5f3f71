import {
  getNamedType,
  getOperationAST,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { isCompositeType, type GraphQLOutputType } from 'graphql';
import { schema } from '../testing/run-query';
import { createCostOf } from './cost';

const costOf = createCostOf(schema);

const cost = (text: string, variables: Record<string, unknown> = {}): number => {
  const document = parse(text);
  return costOf({ document, operation: getOperationAST(document)!, variables });
};

describe('the cost of an operation', () => {
  it.each([
    ['{ guide { name summary } }', 1],
    ['{ guide { coordinator { name } counts { sheets } } }', 3],
    ['{ sheets(first: 10) { totalCount nodes { reference leadAgency { name } } } }', 21],
    ['{ sheets(last: 7) { edges { cursor node { reference } } } }', 15],
    // As many as a page has when nobody says.
    ['{ agencies { nodes { name } } }', 21],
    [
      '{ sheets(first: 10) { nodes { leadAgency { sheets(first: 10) { nodes { title } } } } } }',
      131,
    ],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    // Texts cost too, whatever their names in the answer.
    ['{ sheets(first: 10) { nodes { a: steps b: steps description { html } } } }', 91],
    ['{ sheets(first: 1) { facets { phases { count } } } }', 28],
    ['{ __schema { types { fields { name } } } }', 100],
    ['{ __typename }', 0],
  ])('%s: %d', (text, expected) => {
    expect(cost(text)).toBe(expected);
  });

  it('counts a field once, written twice or by fragments', () => {
    const once = cost('{ guide { coordinator { name } } }');
    const twice = `{ guide { coordinator { name } ...A ...A } guide { coordinator { email } } }
      fragment A on Guide { coordinator { phone } }`;
    expect(cost(twice)).toBe(once);
  });

  it('counts the dearest of the types that an object may have', () => {
    const dear = '... on Sheet { leadAgency { name } primaryTheme { label } }';
    const cheap = '... on WithdrawnSheet { replacedBy { title } }';
    expect(cost(`{ sheet(slug: "a") { ${cheap} ${dear} } }`)).toBe(3);
    expect(cost(`{ node(id: "a") { ... on Node { ${cheap} } } }`)).toBe(2);
  });

  it('reads sizes in variables and in their defaults, and never more than a page', () => {
    const text = 'query ($n: Int = 5) { sheets(first: $n) { nodes { title } } }';
    expect([
      cost(text),
      cost(text, { n: 50 }),
      cost(text, { n: 1e6 }),
      cost(text, { n: -1 }),
    ]).toEqual([6, 51, 101, 1]);
    expect(cost(text, { n: 'many' })).toBe(0);
  });

  it('looks no further in variables than their first mistakes', () => {
    let looks = 0;
    const ids = new Proxy(Array(20_000).fill({}), {
      get: (list, key) => ((looks += 1), Reflect.get(list, key)),
    });
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toBe(0);
    expect(looks).toBeLessThan(100);
  });

  it('takes no time for fragments that each spread the next one twice', () => {
    const fragments = Array.from(
      { length: 50 },
      (_, i) => `fragment F${i} on Guide { ...F${i + 1} ...F${i + 1} }`,
    );
    expect(cost(`{ guide { ...F0 } } ${fragments.join(' ')} fragment F50 on Guide { name }`)).toBe(
      1,
    );
  });
});

const isList = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? isList(type.ofType) : isListType(type);

describe('the schema', () => {
  it('says the size of each list of objects, where it is or where it is asked for', () => {
    const isSized = (directives: readonly { name: { value: string } }[] = []) =>
      directives.some(({ name }) => name.value === 'listSize');
    const unsized = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => isList(field.type) && isCompositeType(getNamedType(field.type)))
          .filter(({ astNode }) => !isSized(astNode?.directives))
          .map((field) => `${type.name}.${field.name}`),
      )
      .filter((coordinate) => !/Connection\.(edges|nodes)$/.test(coordinate));
    expect(unsized).toEqual(['ChangeSet.changed']);
    const connections = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
    expect(connections.filter(({ astNode }) => !isSized(astNode?.directives))).toEqual([]);
    expect(connections.length).toBeGreaterThan(6);
  });
});
