import { query } from '../testing/system';
import type { Answer, NodeType } from './answer';
import { selectionOf } from './selection';

interface Gateway {
  readonly url: string;
}

const PAGE = 100;
/** Of nodes with every field that they have: the cost and the width of an operation are bounded. */
const NODES = 20;

const pagesOf = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / NODES) }, (_page, index) =>
    items.slice(index * NODES, (index + 1) * NODES),
  );

async function ask<Data>(gateway: Gateway, source: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await query<Data>(gateway, source, { variables });
  if (errors) throw new Error(`${source}: ${JSON.stringify(errors)}`);
  return data;
}

const fragments: Record<NodeType, readonly string[]> = {
  Agency: ['Agency'],
  Contact: ['Contact'],
  Portal: ['Portal'],
  Sheet: ['Sheet', 'WithdrawnSheet'],
  Territory: ['Territory'],
  Theme: ['Theme'],
};

/** Every field of these nodes, by id; null for those that a reader may not see. */
export async function readNodes(
  gateway: Gateway,
  type: NodeType,
  ids: readonly string[],
): Promise<Map<string, Answer | null>> {
  const selections = fragments[type].map((name) => `... on ${name} ${selectionOf(name)}`);
  const source = `query ($ids: [ID!]!) { nodes(ids: $ids) { ${selections.join(' ')} } }`;
  const nodes = new Map<string, Answer | null>();
  for (const page of pagesOf(ids)) {
    const answer = await ask<{ nodes: (Answer | null)[] }>(gateway, source, { ids: page });
    page.forEach((id, index) => nodes.set(id, answer.nodes[index] ?? null));
  }
  return nodes;
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The ids of a whole list of the schema, page after page. */
export async function readList(gateway: Gateway, list: string): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const source = `query ($after: String) { list: ${list}(first: ${PAGE}, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const { list: page }: { list: Page } = await ask(gateway, source, { after });
    ids.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

export async function readGuide(gateway: Gateway): Promise<Answer> {
  const { guide } = await ask<{ guide: Answer }>(
    gateway,
    `{ guide ${selectionOf('Guide').replace('__typename ', '')} }`,
  );
  return guide;
}

/** A slug or a reference, and the field of `Query` that looks for it. */
export interface Name {
  readonly field: 'sheet' | 'agency' | 'theme' | 'portal';
  readonly argument: 'slug' | 'reference';
  readonly value: string;
}

const idFragment = '{ ... on Node { id } }';

/** The id that each name leads to; null when it leads nowhere. */
export async function findByNames(
  gateway: Gateway,
  names: readonly Name[],
): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for (const page of pagesOf(names)) {
    const fields = page.map(
      ({ field, argument, value }, index) =>
        `n${index}: ${field}(${argument}: ${JSON.stringify(value)}) ${idFragment}`,
    );
    const answer = await ask<Record<string, { id: string } | null>>(
      gateway,
      `{ ${fields.join(' ')} }`,
    );
    found.push(...page.map((_name, index) => answer[`n${index}`]?.id ?? null));
  }
  return found;
}
