import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FieldReference } from '@idm/embed';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { parseConfig } from '../config';
import { secrets } from '../testing/serve-guide';
import { schema } from '../testing/run-query';
import { readConcepts } from './concepts';
import { describeField } from './describe-field';
import { createFieldCosts } from '../limits/field-cost';
import { readExamples } from './examples';
import { createReference } from './reference';

const schemaFolder = join(__dirname, '../../../schema');
const doors = parseConfig(secrets).graphql;
const reference = createReference({ schema, schemaFolder, doors });

/** What a federation's router asks for has its own document. */
const isOfFederation = (name: string): boolean => /^(Query\.)?_/.test(name);

/** Every name of the schema that somebody may have to look up. */
const names = Object.values(schema.getTypeMap())
  .filter(({ name, astNode }) => astNode && name !== 'Query')
  .flatMap((type) => {
    if (isEnumType(type))
      return [type.name, ...type.getValues().map(({ name }) => `${type.name}.${name}`)];
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type))
      return [type.name];
    return [type.name, ...Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)];
  })
  .concat(Object.keys(schema.getQueryType()!.getFields()).map((name) => `Query.${name}`))
  .filter((name) => !isOfFederation(name));

describe('createReference', () => {
  it('tells of each type, field and value of the schema, once', () => {
    const told = reference.concepts.flatMap(({ queries, types }) => [
      ...queries.map(({ coordinate }) => coordinate),
      ...types.flatMap((type) => [
        type.name,
        ...type.fields.map(({ coordinate }) => coordinate),
        ...type.values.map(({ name }) => `${type.name}.${name}`),
      ]),
    ]);
    expect(told.sort()).toEqual(names.sort());
    expect(told.length).toBeGreaterThan(300);
  });

  it('has a description for each of them, and for each argument', () => {
    const everything = reference.concepts.flatMap(({ queries, types, directives }) => [
      ...queries,
      ...types,
      ...directives,
      ...[...queries, ...types.flatMap(({ fields }) => fields)].flatMap((field) => [
        field,
        ...field.args,
      ]),
      ...types.flatMap(({ values }) => values),
    ]);
    expect(everything.filter(({ description }) => !description)).toEqual([]);
    const values = reference.concepts.flatMap(({ types }) => types.flatMap(({ values }) => values));
    expect(values.filter(({ label }) => !label)).toEqual([]);
  });

  it('lists every error code that the sources or Apollo can send', () => {
    const sources = readdirSync(join(__dirname, '..'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.test)\.ts$/.test(name) && !name.startsWith('testing'))
      .map((name) => readFileSync(join(__dirname, '..', name), 'utf8'))
      .join('\n');
    const ours = [...sources.matchAll(/\bcode: '([A-Z_]+)'/g)].map(([, code]) => code!);
    const apollos = Object.values(ApolloServerErrorCode).filter(
      (code) => code !== ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
    );
    const listed = new Set(reference.errors.map(({ code }) => code));
    expect([...ours, ...apollos].filter((code) => !listed.has(code))).toEqual([]);
    expect(ours.length).toBeGreaterThan(25);
  });
});

describe('describeField', () => {
  const small = buildSchema(`
    directive @cost(weight: Int!) on FIELD_DEFINITION
    directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
    type Query {
      plain: Int
      long: String @cost(weight: 5)
      one: Query!
      some: [Query!]! @listSize(assumedSize: 3)
      page("Combien." first: Int = 20): Query @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["some"])
      old: Int @deprecated(reason: "Retiré après le 31/12/2026 : utiliser plain.")
    }
  `);
  const described = (name: string): FieldReference =>
    describeField('Query', small.getQueryType()!.getFields()[name]!, createFieldCosts(small));

  it('says what a field costs, as it is counted', () => {
    expect(described('plain').cost).toBeNull();
    expect(described('long').cost).toEqual({ weight: 5, times: null });
    expect(described('one').cost).toEqual({ weight: 1, times: null });
    expect(described('some').cost).toEqual({ weight: 1, times: { assumed: 3, args: [] } });
    expect(described('page').cost).toEqual({ weight: 1, times: { assumed: 20, args: ['first'] } });
  });

  it('says its type, its arguments with their defaults, and until when it is there', () => {
    expect(described('some').type).toEqual({ before: '[', name: 'Query', after: '!]!' });
    expect(described('page').args).toEqual([
      expect.objectContaining({ name: 'first', defaultValue: '20', description: 'Combien.' }),
    ]);
    expect(described('old').deprecation).toContain('31/12/2026');
  });
});

describe('a file beside the schema', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is asked for a title when it has none', () => {
    writeFileSync(join(folder, 'thing.graphql'), 'type Thing { id: ID! }');
    expect(() => readConcepts(folder)).toThrow('schema/thing.graphql has no title');
  });

  it.each([
    ['01-sans-note.graphql', '# Titre\n{ guide { name } }'],
    ['sans-numero.graphql', '# Titre\n#\n# Note.\n{ guide { name } }'],
  ])('is asked for the form of an example: %s', (name, text) => {
    const examples = join(folder, 'examples');
    mkdirSync(examples, { recursive: true });
    writeFileSync(join(examples, name), text);
    expect(() => readExamples(folder)).toThrow(`schema/examples/${name}`);
    rmSync(join(examples, name));
  });
});
