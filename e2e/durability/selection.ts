import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { readTypeDefs } from '../../gateway/src/schema/type-defs';

const schema = buildSchema(readTypeDefs(join(__dirname, '../../schema')).join('\n'));

/** What the gateway computes from fields that are compared, or from the schema alone; files have tests of their own. */
const computed = new Set([
  'Agency.logo',
  'Sheet.documents',
  'Guide.enumLabels',
  'RichText.blocks',
  'RichText.html',
  'Sheet.freshness',
  'Sheet.freshnessLabel',
  'Sheet.qualityScore',
]);

/** Every field of a type that needs no argument, so that a field added to the schema is compared too: `{ id name … }`. */
export function selectionOf(typeName: string): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is not an object type of the schema`);
  return `{ __typename ${fieldsOf(type).join(' ')} }`;
}

const fieldsOf = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter((field) => !computed.has(`${type.name}.${field.name}`))
    .filter((field) => !field.args.some(isRequiredArgument))
    .map(fieldSelection);

function fieldSelection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (!isObjectType(type)) throw new Error(`${field.name} is of a kind that has no selection yet`);
  if (type.name.endsWith('Connection'))
    return `${field.name}(first: 100) { totalCount nodes { id } }`;
  const isNode = type.getInterfaces().some(({ name }) => name === 'Node');
  return `${field.name} { ${isNode ? 'id' : fieldsOf(type).join(' ')} }`;
}
