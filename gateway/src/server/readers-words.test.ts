import { GraphQLObjectType } from 'graphql';
import { schema } from '../testing/run-query';
import { aSheet, surroundings } from '../testing/records';
import { serveGuide, toAnswered, type ServedGuide } from '../testing/serve-guide';
import { fieldsInReadersWords } from './readers-words';

let guide: ServedGuide;

beforeAll(async () => {
  guide = await serveGuide([...surroundings, aSheet('f1')]);
});
afterAll(() => guide?.stop());

describe('a reader’s words', () => {
  it.each([
    '{ search(query: "toit") { totalCount } }',
    '{ other: orient(need: "toit") { needs { text } } }',
  ])('do not travel in an address: %s', async (query) => {
    const answer = await toAnswered(await fetch(`${guide.url}?${new URLSearchParams({ query })}`));
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
    expect(answer.errors).toMatchObject([{ code: 'METHOD_NOT_ALLOWED' }]);
    expect(answer.data).toBeUndefined();
    expect((await guide.ask({ query })).errors).toEqual([]);
  });

  it('do not travel in an address within a fragment either', async () => {
    const query = '{ ...words } fragment words on Query { suggest(prefix: "toit") { text } }';
    const answer = await fetch(`${guide.url}?${new URLSearchParams({ query })}`);
    expect(answer.status).toBe(405);
  });

  it('are asked by fields that the contract says to send by POST, and only by those', () => {
    const query = Object.values(schema.getQueryType()!.getFields());
    const told = query.filter(({ description }) => description?.includes('À envoyer par POST'));
    expect(told.map(({ name }) => name).sort()).toEqual([...fieldsInReadersWords].sort());
    const elsewhere = Object.values(schema.getTypeMap())
      .filter((type): type is GraphQLObjectType => type instanceof GraphQLObjectType)
      .filter((type) => type !== schema.getQueryType() && !type.name.startsWith('__'))
      .flatMap((type) => Object.keys(type.getFields()))
      .filter((name) => fieldsInReadersWords.has(name));
    expect(elsewhere).toEqual([]);
  });
});
