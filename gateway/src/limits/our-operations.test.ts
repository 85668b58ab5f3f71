import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import clientDocuments from '@idm/client/persisted-documents.json';
import { registeredDocuments } from '@idm/embed';
import { getIntrospectionQuery, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { readExamples } from '../reference/examples';
import { schema } from '../testing/run-query';
import { createCostOf } from './cost';
import { LIMITS } from './limits';
import { checkShape } from './shape';

const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8');

/** What the README sends: the value of "query", between quotes that the shell leaves alone. */
const inReadme = [...readme.matchAll(/"query":\s*"((?:[^"\\]|\\.)*)"/g)].map(([, text]) =>
  text!.replaceAll('\\"', '"'),
);

/** Variables that make the longest answer. */
const LONGEST = {
  slug: 'a',
  reference: 'F1',
  filter: {},
  orderBy: {},
  first: 100,
  territory: '50129',
  hasTerritory: true,
  query: 'eau',
  need: 'eau',
  prefix: 'eau',
  code: '50129',
  isAsked: true,
  agency: 'a',
  theme: 'a',
  isSheet: true,
  isAgency: true,
  isTheme: true,
  portal: 'a',
  isPortal: true,
};

/** Pages of a size of their own, which no reader and no address changes. */
const OWN_SIZES: Record<string, Record<string, unknown>> = { SearchPage: { first: 20 } };

const costOf = createCostOf(schema);

const examples = readExamples(join(__dirname, '../../../schema'));

function measure(text: string, variables: Record<string, unknown> = LONGEST) {
  const document = parse(text);
  expect(validate(schema, document, specifiedRules)).toEqual([]);
  const operation = getOperationAST(document)!;
  const name = operation.name?.value ?? 'README';
  return {
    name,
    documentBytes: Buffer.byteLength(text),
    tokens: document.tokenCount!,
    ...checkShape(document),
    cost: costOf({ document, operation, variables: { ...variables, ...OWN_SIZES[name] } }),
  };
}

const measured = [
  ...[...Object.values(registeredDocuments), ...Object.values(clientDocuments), ...inReadme].map(
    (text) => measure(text),
  ),
  ...examples.map(({ query, variables }) => measure(query, variables)),
];

describe('the operations of the pages, of the README and of the examples', () => {
  it('stay below a half of every limit, with the longest pages they may ask for', () => {
    expect(inReadme.length).toBeGreaterThan(0);
    expect(measured.length).toBeGreaterThan(9);
    expect(measured.filter(({ cost }) => cost === 0)).toEqual([]);
    const counts = Object.keys(LIMITS).filter((name) => name !== 'validationErrors');
    const margins = counts.map((name) => {
      const count = name as Exclude<keyof typeof LIMITS, 'validationErrors'>;
      const [most] = [...measured].sort((a, b) => b[count] - a[count]);
      return { count, limit: LIMITS[count], most: most![count], by: most!.name };
    });
    const lines = margins.map(
      ({ count, limit, most, by }) =>
        `${count.padEnd(14)} ${String(most).padStart(6)} of ${String(limit).padStart(6)}  ${by}`,
    );
    process.stdout.write(`Nearest to each limit:\n${lines.join('\n')}\n`);
    expect(margins.filter(({ most, limit }) => most > limit / 2)).toEqual([]);
  });

  it('leave room for what tools ask of the schema itself', () => {
    const document = parse(
      getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, schemaDescription: true }),
      { maxTokens: LIMITS.tokens },
    );
    expect(() => checkShape(document)).not.toThrow();
    expect(validate(schema, document)).toEqual([]);
  });
});
