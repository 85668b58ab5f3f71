import {
  getNamedType,
  getVariableValues,
  isCompositeType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
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

/** A field of a type as it is asked for, written once or several times. */
interface Asked {
  parent: GraphQLCompositeType;
  nodes: FieldNode[];
}

interface TypedSet {
  parent: GraphQLCompositeType;
  set: SelectionSetNode;
}

export type CostOf = (costing: Costing) => number;

/**
 * The cost of a valid operation: the objects that it may answer, by what `@cost` and `@listSize` say of each field. A
 * field written twice is counted once; of fragments on several types all are counted, and what `@include` leaves out too.
 */
export function createCostOf(schema: GraphQLSchema): CostOf {
  const fieldCost = createFieldCosts(schema);

  return ({ document, operation, variables: given }) => {
    // Whoever executes the operation refuses variables that are wrong.
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    const root = schema.getRootType(operation.operation);
    if (!coerced || !root) return 0;
    const fragments = fragmentsOf(document);

    const collect = ({ parent, set }: TypedSet, found: Map<string, Asked>): void => {
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          const key = `${parent.name}.${(selection.alias ?? selection.name).value}`;
          const asked = found.get(key);
          if (asked) asked.nodes.push(selection);
          else found.set(key, { parent, nodes: [selection] });
          continue;
        }
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        const condition =
          fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
        if (fragment)
          collect(
            { parent: isCompositeType(condition) ? condition : parent, set: fragment.selectionSet },
            found,
          );
      }
    };

    const costOfSets = (sets: readonly TypedSet[], sizes: ReadonlyMap<string, number>): number => {
      const found = new Map<string, Asked>();
      for (const set of sets) collect(set, found);
      return [...found.values()].reduce((total, asked) => total + costOfField(asked, sizes), 0);
    };

    const costOfField = ({ parent, nodes }: Asked, sizes: ReadonlyMap<string, number>): number => {
      const [node] = nodes as [FieldNode];
      const name = node.name.value;
      if (name === '__schema' || name === '__type') return INTROSPECTION_COST;
      const field =
        isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
      if (!field) return 0;
      const type = getNamedType(field.type);
      const { weight, isList, sizedFields, sizeOf } = fieldCost(field);
      const size = sizeOf(node, coerced);
      const below = isCompositeType(type)
        ? costOfSets(
            nodes.flatMap(({ selectionSet: set }) => (set ? [{ parent: type, set }] : [])),
            new Map(sizedFields.map((sized) => [sized, size])),
          )
        : 0;
      return (weight + below) * (sizes.get(name) ?? (isList ? size : 1));
    };

    return costOfSets([{ parent: root, set: operation.selectionSet }], new Map());
  };
}

const fragmentsOf = ({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );

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
