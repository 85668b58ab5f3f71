import fc from 'fast-check';
import { toConnection, type Connection, type PageArgs } from './connection';
import { comparePositions, type Position } from './ordered';

const positions = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'é'),
    id: fc.string({ minLength: 1, maxLength: 3 }),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);

const listOf = (items: readonly Position[], isDescending = false) => {
  const nodes = [...items].sort(comparePositions);
  if (isDescending) nodes.reverse();
  return { order: 'TEST', nodes, positionOf: (one: Position) => one, isDescending };
};

/** The Relay algorithm as the specification writes it, on an array. */
function naivePage(
  nodes: readonly Position[],
  args: { first?: number; last?: number; after?: number; before?: number },
) {
  const from = args.after === undefined ? 0 : args.after + 1;
  const to = args.before === undefined ? nodes.length : args.before;
  let page = nodes.slice(from, Math.max(from, to));
  if (args.first !== undefined) page = page.slice(0, args.first);
  if (args.last !== undefined) page = page.slice(Math.max(0, page.length - args.last));
  return page;
}

const cursorAt = (list: ReturnType<typeof listOf>, index: number): string =>
  toConnection({ ...list, nodes: [list.nodes[index]!] }, {}).edges[0]!.cursor;

/** Nodes in the order in which the pages give them, and an error when the pages never end. */
function walk(
  pageFrom: (cursor: string | null) => Connection<Position>,
  end: 'startCursor' | 'endCursor',
  start: string | null = null,
): Position[] {
  const seen: Position[] = [];
  for (let cursor = start, pages = 0; pages <= 31; pages += 1) {
    const { nodes, pageInfo } = pageFrom(cursor);
    seen.push(...(end === 'endCursor' ? nodes : [...nodes].reverse()));
    if (!(end === 'endCursor' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return seen;
    cursor = pageInfo[end];
  }
  throw new Error('The pages never end.');
}

describe('toConnection', () => {
  it('gives the page of the Relay specification, for every size, direction and pair of cursors', () => {
    const scenario = fc.record({
      items: positions.filter((items) => items.length > 0),
      isDescending: fc.boolean(),
      size: fc.integer({ min: 1, max: 100 }),
      isForward: fc.boolean(),
      after: fc.option(fc.nat(29), { nil: undefined }),
      before: fc.option(fc.nat(29), { nil: undefined }),
    });
    fc.assert(
      fc.property(scenario, ({ items, isDescending, size, isForward, after, before }) => {
        const list = listOf(items, isDescending);
        const at = (index: number | undefined) =>
          index === undefined ? undefined : index % items.length;
        const [afterIndex, beforeIndex] = [at(after), at(before)];
        const args: PageArgs = {
          ...(isForward ? { first: size } : { last: size }),
          ...(afterIndex !== undefined && { after: cursorAt(list, afterIndex) }),
          ...(beforeIndex !== undefined && { before: cursorAt(list, beforeIndex) }),
        };
        const page = toConnection(list, args);
        const expected = naivePage(list.nodes, {
          ...(isForward ? { first: size } : { last: size }),
          after: afterIndex,
          before: beforeIndex,
        });
        expect(page.nodes).toEqual(expected);
        expect(page.totalCount).toBe(items.length);
        if (expected.length > 0) {
          expect(page.pageInfo.hasPreviousPage).toBe(expected[0] !== list.nodes[0]);
          expect(page.pageInfo.hasNextPage).toBe(expected.at(-1) !== list.nodes.at(-1));
        }
      }),
    );
  });

  it('walks a whole list once, forwards and backwards', () => {
    fc.assert(
      fc.property(
        positions,
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        (items, size, isDescending) => {
          const list = listOf(items, isDescending);
          const forwards = walk((after) => toConnection(list, { first: size, after }), 'endCursor');
          const backwards = walk(
            (before) => toConnection(list, { last: size, before }),
            'startCursor',
          ).reverse();
          expect(forwards).toEqual(list.nodes);
          expect(backwards).toEqual(list.nodes);
        },
      ),
    );
  });

  it('neither repeats nor skips what did not change, when the list was edited between two pages', () => {
    fc.assert(
      fc.property(positions, positions, fc.integer({ min: 1, max: 7 }), (before, after, size) => {
        const firstPage = toConnection(listOf(before), { first: size });
        if (!firstPage.pageInfo.endCursor) return;
        const edited = listOf(after);
        const rest = walk(
          (cursor) => toConnection(edited, { first: size, after: cursor }),
          'endCursor',
          firstPage.pageInfo.endCursor,
        );
        const stayed = (one: Position) => before.some((old) => comparePositions(old, one) === 0);
        const seen = [...firstPage.nodes, ...rest.filter(stayed)];
        expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
        for (const one of after.filter(stayed)) expect(seen).toContainEqual(one);
      }),
    );
  });
});
