import type { ArgumentReference, CostReference, FieldReference, TypeUse } from '@idm/embed';
import {
  astFromValue,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLType,
} from 'graphql';
import type { FieldCost } from '../limits/field-cost';

export type CostOfField = (field: GraphQLField<unknown, unknown>) => FieldCost;

/** A field of an object, with what it costs. */
export const describeField = (
  parent: string,
  field: GraphQLField<unknown, unknown>,
  costOf: CostOfField,
): FieldReference => ({
  ...describe(field),
  coordinate: `${parent}.${field.name}`,
  args: field.args.map(describeArgument),
  cost: toCost(costOf(field)),
});

export const describeInputField = (parent: string, field: GraphQLInputField): FieldReference => ({
  ...describeArgument(field),
  coordinate: `${parent}.${field.name}`,
  args: [],
  cost: null,
});

export const describeArgument = (
  argument: GraphQLArgument | GraphQLInputField,
): ArgumentReference => ({
  ...describe(argument),
  defaultValue: toLiteral(argument.defaultValue, argument.type),
});

const describe = ({
  name,
  type,
  description,
  deprecationReason,
}: GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField): ArgumentReference => ({
  name,
  type: toTypeUse(type),
  description: description ?? '',
  defaultValue: null,
  deprecation: deprecationReason ?? null,
});

function toTypeUse(type: GraphQLType): TypeUse {
  const [, before, name, after] = /^(\[*)(\w+)(.*)$/.exec(String(type)) as unknown as string[];
  return { before: before!, name: name!, after: after! };
}

function toLiteral(value: unknown, type: GraphQLInputType): string | null {
  const literal = value === undefined ? null : astFromValue(value, type);
  return literal ? print(literal) : null;
}

function toCost({ weight, assumedSize, slicingArguments: args }: FieldCost): CostReference | null {
  const times = assumedSize !== null || args.length > 0 ? { assumed: assumedSize, args } : null;
  return weight === 0 ? null : { weight, times };
}
