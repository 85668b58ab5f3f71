import { PAGE_SIZE } from '../connection/connection';
import type { Context } from '../context';
import { inputError } from '../errors';
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
      if (ids.length > PAGE_SIZE.max)
        throw inputError({
          code: 'BAD_PAGE_SIZE',
          argument: 'ids',
          value: ids.length,
          remedy: `Ask for ${PAGE_SIZE.max} ids at most.`,
        });
      return ids.map((id, index) => nodeOf(context, id, `ids[${index}]`));
    },
  },
  Node: { __resolveType: nodeTypeName },
};
