import { openDatabase, type OpenDatabase } from '../../cms/src/testing/open-database';
import type { Gateway } from '../../gateway/src/server/server';
import { globalId, type NodeType } from './answer';
import { flag } from './columns';
import { expectServed } from './expected';
import { readPublished, type Published } from './published';
import { mixedSheets } from './registers';
import { findByNames, readGuide, readList, readNodes, type Name } from './served';

export interface Follower {
  readonly url: string;
  readonly gateway: Gateway;
}

const types: readonly NodeType[] = ['Agency', 'Contact', 'Portal', 'Sheet', 'Territory', 'Theme'];
const lists = {
  agencies: 'Agency',
  sheets: 'Sheet',
  territories: 'Territory',
  themes: 'Theme',
} as const;

/** Holds all that a gateway serves against what the CMS has published, field by field. */
export async function expectSame(published: Published, { url, gateway }: Follower): Promise<void> {
  const expected = expectServed(published, url);
  for (const type of types) {
    const nodes = expected.nodes[type];
    expect(await readNodes({ url }, type, [...nodes.keys()])).toEqual(nodes);
  }
  for (const [list, type] of Object.entries(lists)) {
    const shown = [...expected.nodes[type]].filter(([, node]) => node?.__typename === type);
    expect((await readList({ url }, list)).sort()).toEqual(shown.map(([id]) => id).sort());
  }
  expect(await readGuide({ url })).toEqual(expected.guide);
  await expectNames(published, url);
  // Not in GraphQL yet: what search will read.
  const { synonymGroup, signpost } = gateway.follower.guide().entities;
  expect(byId(synonymGroup.values())).toEqual(expected.vocabulary);
  expect(byId(signpost.values())).toEqual(expected.signposts);
  expect(gateway.follower.guide().leftOut.size).toBe(0);
}

const byId = <T extends { id: string }>(entities: Iterable<T>) =>
  new Map([...entities].map(({ id, ...entity }) => [id, entity] as const));

const typeOf: Readonly<Record<Name['field'], NodeType>> = {
  sheet: 'Sheet',
  agency: 'Agency',
  theme: 'Theme',
  portal: 'Portal',
};

/** Whatever was published once leads to its entity for ever, and what only a draft reserves leads nowhere. */
async function expectNames(published: Published, url: string): Promise<void> {
  const { claims, themes, agencies, publications, portals } = published;
  const active = portals.filter((row) => flag(row, 'is_active'));
  const named = [...themes, ...agencies, ...publications, ...active];
  const alive = new Set(named.map(({ uuid }) => uuid));
  const names = claims.map((claim) => {
    const [field, argument] = String(claim.kind).split('-') as [Name['field'], Name['argument']];
    const type = typeOf[field];
    const leads = flag(claim, 'permanent') && alive.has(claim.uuid);
    const id = leads ? globalId(type, claim.uuid) : null;
    return { field, argument, value: String(claim.value), id };
  });
  const found = await findByNames({ url }, names);
  expect(names.map((name, index) => ({ ...name, id: found[index] }))).toEqual(names);
}

/** Nothing in the database is half of an operation. */
export function expectWhole(published: Published): void {
  const { sheets, publications, claims } = published;
  expect(mixedSheets(published)).toEqual([]);
  const versions = new Map<unknown, { drafts: number; published: number }>();
  for (const { uuid, published_at } of sheets) {
    const count = versions.get(uuid) ?? { drafts: 0, published: 0 };
    count[published_at === null ? 'drafts' : 'published'] += 1;
    versions.set(uuid, count);
  }
  const odd = [...versions].filter(([, { drafts, published }]) => drafts !== 1 || published > 1);
  expect(odd).toEqual([]);
  const live = sheets.filter(({ published_at }) => published_at !== null);
  const names = ({ uuid, reference, slug, title }: Record<string, unknown>) =>
    JSON.stringify({ uuid, reference, slug, title });
  expect(
    publications
      .filter((one) => one.withdrawn_at === null)
      .map(names)
      .sort(),
  ).toEqual(live.map(names).sort());
  const held = new Set(
    claims
      .filter((one) => flag(one, 'permanent'))
      .map(({ kind, value, uuid }) => `${String(kind)} ${String(value)} ${String(uuid)}`),
  );
  const unheld = live.filter(
    ({ uuid, slug, reference }) =>
      !held.has(`sheet-slug ${String(slug)} ${String(uuid)}`) ||
      !held.has(`sheet-reference ${String(reference)} ${String(uuid)}`),
  );
  expect(unheld).toEqual([]);
}

export async function withDatabase<T>(
  where: Parameters<typeof openDatabase>[0],
  read: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  const database = openDatabase(where);
  try {
    return await read(database);
  } finally {
    await database.close();
  }
}

export const readPublishedFrom = (where: Parameters<typeof openDatabase>[0]): Promise<Published> =>
  withDatabase(where, readPublished);
