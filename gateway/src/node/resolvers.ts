import { checkListSize } from '../connection/connection';
import type { Context } from '../context';
import type { Resolvers } from '../schema/resolvers.generated';
import { fromGlobalId } from './global-id';
import { findNode, nodeTypeName } from './loader';

const nodeOf = (context: Context, globalId: string, argument: string) => {
  const { type, id } = fromGlobalId(globalId, { argument });
  return findNode(context, type, id) ?? null;
};

export const nodeResolvers: Pick<Resolvers, 'Query' | 'Node'> = {
  Query: {
    node: (_root, { id }, context) => nodeOf(context, id, 'id'),
    nodes: (_root, { ids }, context) => {
      checkListSize('ids', ids);
      return ids.map((id, index) => nodeOf(context, id, `ids[${index}]`));
    },
  },
  Node: { __resolveType: nodeTypeName },
};
