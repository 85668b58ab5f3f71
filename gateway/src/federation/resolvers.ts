import { GraphQLError } from 'graphql';
import { checkListSize } from '../connection/connection';
import type { Context } from '../context';
import { nodeTypeName, type Node } from '../node/loader';
import { findEntity } from './references';

type Entity = Node | GraphQLError | null;

// One wrong reference of another subgraph hides none of the others: its error stands in its place.
function entityOrError(context: Context, reference: unknown, argument: string): Entity {
  try {
    return findEntity(context, reference, argument);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** @param sdl the schema as a subgraph. */
export const createFederationResolvers = (sdl: string) => ({
  Query: {
    _entities: (
      _root: unknown,
      { representations }: { representations: readonly unknown[] },
      context: Context,
    ): Entity[] => {
      checkListSize('representations', representations);
      return representations.map((reference, index) =>
        entityOrError(context, reference, `representations[${index}]`),
      );
    },
    _service: () => ({ sdl }),
  },
  _Entity: { __resolveType: nodeTypeName },
});
