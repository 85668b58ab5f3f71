import { Kind, parse, print, visit, type FieldDefinitionNode, type TypeNode } from 'graphql';

/** Directives that have the name, the arguments and the meaning that the specification gives them. */
const IMPORTED = ['cost', 'key', 'listSize', 'shareable'];

const LINK = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: [${IMPORTED.map((name) => `"@${name}"`).join(', ')}]
)
`;

/** The contract as Apollo Federation 2 reads it: the directives of the specification linked instead of defined. */
export const toSubgraphSdl = (contract: readonly string[]): string =>
  print(
    visit(parse([LINK, ...contract].join('\n')), {
      DirectiveDefinition: ({ name }) => (IMPORTED.includes(name.value) ? null : undefined),
      FieldDefinition: withIntegerSlices,
    }),
  );

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;

// Of a list given as an argument (`nodes(ids:)`) the specification cannot count the elements: it reads `assumedSize`.
function withIntegerSlices(field: FieldDefinitionNode): FieldDefinitionNode {
  const lists = (field.arguments ?? []).flatMap(({ name, type }) =>
    isList(type) ? [name.value] : [],
  );
  return {
    ...field,
    directives: field.directives?.map((directive) => {
      const isSlicedByList = directive.arguments?.some(
        ({ name, value }) =>
          name.value === 'slicingArguments' &&
          value.kind === Kind.LIST &&
          value.values.some((one) => one.kind === Kind.STRING && lists.includes(one.value)),
      );
      if (directive.name.value !== 'listSize' || !isSlicedByList) return directive;
      return {
        ...directive,
        arguments: directive.arguments?.filter(({ name }) => name.value !== 'slicingArguments'),
      };
    }),
  };
}
