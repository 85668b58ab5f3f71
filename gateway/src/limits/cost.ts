import {
  getNamedType,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { limitError } from '../errors';
import { createFieldCosts } from './field-cost';
import { LIMITS } from './limits';

/** Whatever is asked of the schema itself: its answer is always the same. */
const INTROSPECTION_COST = 100;

interface Costing {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

export type CostOf = (costing: Costing) => number;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * The cost of a valid operation: the objects that it may answer, by what `@cost` and `@listSize` say of each field. A
 * field written twice is counted once; of the types that an object may have, the dearest; and what `@include` leaves out
 * is counted too.
 */
export function createCostOf(schema: GraphQLSchema): CostOf {
  const fieldCost = createFieldCosts(schema);
  const typesOf = (type: GraphQLCompositeType): readonly GraphQLObjectType[] =>
    isAbstractType(type) ? schema.getPossibleTypes(type) : [type];

  return ({ document, operation, variables: given }) => {
    // Whoever executes the operation refuses variables that are wrong. Here one mistake is enough: thousands take seconds.
    const { variableDefinitions = [] } = operation;
    const { coerced } = getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 });
    const root = schema.getRootType(operation.operation);
    if (!coerced || !root) return 0;
    const fragments = fragmentsOf(document);

    const costOfObject = (
      type: GraphQLObjectType,
      sets: readonly SelectionSetNode[],
      sizes: ReadonlyMap<string, number>,
    ): number =>
      [...fieldsOn(schema, type, sets, fragments).values()].reduce(
        (total, nodes) => total + costOfField(type, nodes, sizes),
        0,
      );

    const costOfField = (
      parent: GraphQLObjectType,
      nodes: readonly FieldNode[],
      sizes: ReadonlyMap<string, number>,
    ): number => {
      const [node] = nodes as [FieldNode];
      const name = node.name.value;
      if (name === '__schema' || name === '__type') return INTROSPECTION_COST;
      const field = parent.getFields()[name];
      if (!field) return 0;
      const { weight, isList, sizedFields, sizeOf } = fieldCost(field);
      const size = sizeOf(node, coerced);
      const type = getNamedType(field.type);
      const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const below = new Map(sizedFields.map((sized) => [sized, size]));
      const costs = isCompositeType(type)
        ? typesOf(type).map((one) => costOfObject(one, sets, below))
        : [];
      return (weight + Math.max(0, ...costs)) * (sizes.get(name) ?? (isList ? size : 1));
    };

    return costOfObject(root, [operation.selectionSet], new Map());
  };
}

const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );

/** The fields asked of an object of this type, by the name they are answered under. */
function fieldsOn(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  // Opened once each: fragments that each spread the next one twice would take for ever.
  const opened = new Set<string>();
  const isOfType = (condition: NamedTypeNode | undefined): boolean => {
    const asked = condition && schema.getType(condition.name.value);
    return !asked || asked === type || (isAbstractType(asked) && schema.isSubType(asked, type));
  };
  const open = ({ name: { value } }: FragmentSpreadNode) => {
    const fragment = opened.has(value) ? undefined : fragments.get(value);
    opened.add(value);
    return fragment;
  };
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const same = found.get(name);
        if (same) same.push(selection);
        else found.set(name, [selection]);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? open(selection) : selection;
      if (fragment && isOfType(fragment.typeCondition)) collect(fragment.selectionSet);
    }
  };
  sets.forEach(collect);
  return found;
}

/** @throws GraphQLError when an operation costs more than the limit. */
export function checkCost(value: number): void {
  if (value <= LIMITS.cost) return;
  throw limitError({
    code: 'COST_TOO_HIGH',
    counted: 'cost of the operation',
    value,
    limit: LIMITS.cost,
    remedy: 'Ask for shorter pages (first:), or for less of each object.',
  });
}
