import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { PAGE_SIZE } from '../connection/connection';

/** What the schema says of the cost of a field. */
export interface FieldCost {
  weight: number;
  isList: boolean;
  /** Fields of what it returns that hold the list; empty when it is one itself. */
  sizedFields: readonly string[];
  /** Elements that are counted when no argument says how many. */
  assumedSize: number | null;
  /** Arguments that say how many. */
  slicingArguments: readonly string[];
  sizeOf: (node: FieldNode, variables: Record<string, unknown>) => number;
}

type Field = GraphQLField<unknown, unknown>;

interface ListSize {
  assumedSize?: number | null;
  slicingArguments?: readonly string[] | null;
  sizedFields?: readonly string[] | null;
}

const isList = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? isList(type.ofType) : isListType(type);

const count = (value: unknown): number | null => {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? value : null;
};

/** Reads `@cost` and `@listSize`, once a field. */
export function createFieldCosts(schema: GraphQLSchema): (field: Field) => FieldCost {
  const known = new Map<Field, FieldCost>();
  const directiveOf = (field: Field, name: string): Record<string, unknown> | undefined => {
    const directive = schema.getDirective(name);
    return directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
  };
  const read = (field: Field): FieldCost => {
    const { weight } = (directiveOf(field, 'cost') ?? {}) as { weight?: number };
    const listSize: ListSize = directiveOf(field, 'listSize') ?? {};
    const sizedFields = listSize.sizedFields ?? [];
    return {
      weight: weight ?? (isCompositeType(getNamedType(field.type)) ? 1 : 0),
      isList: isList(field.type) && sizedFields.length === 0,
      sizedFields,
      assumedSize: listSize.assumedSize ?? null,
      slicingArguments: listSize.slicingArguments ?? [],
      sizeOf: (node, variables) => sizeOf(field, listSize, node, variables),
    };
  };
  return (field) => {
    const cost = known.get(field) ?? read(field);
    known.set(field, cost);
    return cost;
  };
}

// A size that no page may have is refused by who answers the page, which knows what to say.
function sizeOf(
  field: Field,
  { assumedSize, slicingArguments }: ListSize,
  node: FieldNode,
  variables: Record<string, unknown>,
): number {
  const values = getArgumentValues(field, node, variables);
  const asked = (slicingArguments ?? []).flatMap((name) => count(values[name]) ?? []);
  const size = asked.length > 0 ? Math.max(...asked) : (assumedSize ?? 1);
  return Math.min(Math.max(size, 0), PAGE_SIZE.max);
}
