import { GraphQLError, type ValidationRule } from 'graphql';

/** Where introspection is closed, a federation is not told the schema either. */
export const noServiceSdl: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== '_service') return;
    context.reportError(
      new GraphQLError(
        'The schema is not told here: introspection, which includes _service, is closed.',
        { nodes: node },
      ),
    );
  },
});
