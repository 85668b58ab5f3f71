import { parse, print, visit, type FieldDefinitionNode } from 'graphql';

/** Directives of ours that have the name, the arguments and the meaning that the specification gives them. */
const IMPORTED = ['cost', 'key', 'listSize', 'shareable'];

const LINK = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: [${IMPORTED.map((name) => `"@${name}"`).join(', ')}]
)`;

/** The contract as a subgraph of Apollo Federation 2: what the specification defines is linked to it. */
export const toSubgraphSdl = (contract: readonly string[]): string =>
  print(
    visit(parse([LINK, ...contract].join('\n')), {
      DirectiveDefinition: ({ name }) => (IMPORTED.includes(name.value) ? null : undefined),
      FieldDefinition: withoutSlicingLists,
    }),
  );

// The specification counts integers alone: for a list (`nodes(ids:)`) it is left with `assumedSize`.
function withoutSlicingLists(field: FieldDefinitionNode): FieldDefinitionNode {
  const lists = (field.arguments ?? [])
    .filter(({ type }) => print(type).startsWith('['))
    .map(({ name }) => `"${name.value}"`);
  return visit(field, {
    Argument: ({ name, value }) =>
      name.value === 'slicingArguments' && lists.some((list) => print(value).includes(list))
        ? null
        : undefined,
  });
}
