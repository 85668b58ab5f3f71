import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConceptReference, Reference } from '@idm/embed';
import type { GraphQLSchema } from 'graphql';
import type { GraphqlDoors } from '../config';
import { PAGE_SIZE } from '../connection/connection';
import { createFieldCosts } from '../limits/field-cost';
import { REQUEST_COST } from '../limits/limits';
import { parseChangelog } from './changelog';
import { readConcepts, type Concept } from './concepts';
import { describeArgument, describeField, type CostOfField } from './describe-field';
import { describeType } from './describe-type';
import { errorCodes } from './error-codes';
import { readExamples } from './examples';
import { publishedLimits } from './published-limits';

interface ReferenceParts {
  schema: GraphQLSchema;
  /** Where the `.graphql` files are. */
  schemaFolder: string;
  doors: GraphqlDoors;
}

/**
 * Everything that who integrates the guide must know, read once from where it is true.
 * @throws Error when a file beside the schema is not of its form.
 */
export function createReference({ schema, schemaFolder, doors }: ReferenceParts): Reference {
  const costOf = createFieldCosts(schema);
  return {
    concepts: readConcepts(schemaFolder).map((concept) => describeConcept(schema, concept, costOf)),
    examples: readExamples(schemaFolder),
    limits: publishedLimits,
    errors: errorCodes,
    releases: parseChangelog(readFileSync(join(schemaFolder, 'CHANGELOG.md'), 'utf8')),
    pageSize: PAGE_SIZE,
    costPerMinute: doors.costPerMinute,
    requestCost: REQUEST_COST,
    isIntrospectionOpen: doors.isIntrospectionOpen,
  };
}

function describeConcept(
  schema: GraphQLSchema,
  { slug, title, queries, types, directives }: Concept,
  costOf: CostOfField,
): ConceptReference {
  const root = schema.getQueryType()!.getFields();
  return {
    slug,
    title,
    queries: queries.map((name) => describeField('Query', root[name]!, costOf)),
    types: types.map((name) => describeType(schema, schema.getType(name)!, costOf)),
    directives: directives.map((name) => {
      const { description, args } = schema.getDirective(name)!;
      return { name, description: description ?? '', args: args.map(describeArgument) };
    }),
  };
}
