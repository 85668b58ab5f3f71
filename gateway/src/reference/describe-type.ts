import type { TypeKind, TypeReference, ValueReference } from '@idm/embed';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { enumLabels } from '../schema/labels.generated';
import { describeField, describeInputField, type CostOfField } from './describe-field';

export const describeType = (
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  costOf: CostOfField,
): TypeReference => ({
  name: type.name,
  kind: kindOf(type),
  description: type.description ?? '',
  relatives: relativesOf(schema, type),
  fields: fieldsOf(type, costOf),
  values: isEnumType(type) ? valuesOf(type) : [],
});

function kindOf(type: GraphQLNamedType): TypeKind {
  if (isObjectType(type)) return 'object';
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  if (isInputObjectType(type)) return 'input';
  return isEnumType(type) ? 'enum' : 'scalar';
}

function relativesOf(schema: GraphQLSchema, type: GraphQLNamedType): string[] {
  if (isObjectType(type)) return type.getInterfaces().map(({ name }) => name);
  if (isInterfaceType(type) || isUnionType(type))
    return schema.getPossibleTypes(type).map(({ name }) => name);
  return [];
}

function fieldsOf(type: GraphQLNamedType, costOf: CostOfField) {
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => describeInputField(type.name, field));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).map((field) => describeField(type.name, field, costOf));
}

function valuesOf(type: GraphQLEnumType): ValueReference[] {
  const labels: Record<string, Record<string, string>> = enumLabels;
  return type.getValues().map(({ name, description, deprecationReason }) => ({
    name,
    label: labels[type.name]?.[name] ?? '',
    description: description ?? '',
    deprecation: deprecationReason ?? null,
  }));
}
