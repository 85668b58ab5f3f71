import { inputError } from '../errors';
import { decodeCursor, encodeCursor } from './cursor';
import { comparePositions, type Position } from './ordered';

/** Arguments of a Relay connection. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A whole list, in a total order. */
export interface OrderedList<Node> {
  /** Name of the order, kept in cursors: a cursor of another order is refused. */
  order: string;
  nodes: readonly Node[];
  positionOf: (node: Node) => Position;
  /** True when `nodes` go from the greatest position to the smallest. */
  isDescending?: boolean;
}

export interface Connection<Node> {
  edges: { node: Node; cursor: string }[];
  nodes: readonly Node[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

export const PAGE_SIZE = { default: 20, max: 100 } as const;

/**
 * What is asked for one by one is a page too.
 * @throws GraphQLError `BAD_PAGE_SIZE` when there are more than a page may have.
 */
export function checkListSize(argument: string, values: readonly unknown[]): void {
  if (values.length <= PAGE_SIZE.max) return;
  throw inputError({
    code: 'BAD_PAGE_SIZE',
    argument,
    value: values.length,
    remedy: `Ask for ${PAGE_SIZE.max} ${argument} at most.`,
  });
}

/**
 * One page of a list, by the Relay specification (https://relay.dev/graphql/connections.htm), and with
 * `hasNextPage` and `hasPreviousPage` true to the list in both directions.
 */
export function toConnection<Node>(list: OrderedList<Node>, args: PageArgs): Connection<Node> {
  const size = pageSize(args);
  const start = args.after == null ? 0 : countUpTo(list, args.after, 'after');
  const end = args.before == null ? list.nodes.length : countUpTo(list, args.before, 'before');
  const [from, to] =
    args.last == null ? [start, Math.min(end, start + size)] : [Math.max(start, end - size), end];
  const nodes = list.nodes.slice(from, Math.max(from, to));
  const edges = nodes.map((node) => ({
    node,
    cursor: encodeCursor(list.order, list.positionOf(node)),
  }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: from + nodes.length < list.nodes.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: list.nodes.length,
  };
}

function pageSize({ first, last }: PageArgs): number {
  if (first != null && last != null)
    throw inputError({
      code: 'BAD_ARGUMENTS',
      argument: 'last',
      value: last,
      remedy: 'Give first or last, not both.',
    });
  checkPageSize('first', first);
  checkPageSize('last', last);
  return first ?? last ?? PAGE_SIZE.default;
}

export function checkPageSize(argument: string, size: number | null | undefined): void {
  if (size == null || (size >= 1 && size <= PAGE_SIZE.max)) return;
  throw inputError({
    code: 'BAD_PAGE_SIZE',
    argument,
    value: size,
    remedy: `Give a number from 1 to ${PAGE_SIZE.max}.`,
  });
}

// How many nodes stand before the cursor; `after` counts the cursor's own node too.
function countUpTo<Node>(
  list: OrderedList<Node>,
  cursor: string,
  argument: 'after' | 'before',
): number {
  const target = decodeCursor(list.order, argument, cursor);
  const direction = list.isDescending ? -1 : 1;
  let low = 0;
  let high = list.nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = direction * comparePositions(list.positionOf(list.nodes[middle]!), target);
    if (order < 0 || (order === 0 && argument === 'after')) low = middle + 1;
    else high = middle;
  }
  return low;
}
