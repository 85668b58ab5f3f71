import { randomUUID } from 'node:crypto';
import { concepts } from '../concepts';
import { frenchDay, daysBefore } from '../search-log/french-day';
import { AdminClient, messagesOf, type Answer } from '../testing/admin-client';
import { changesOf, readFeed } from '../testing/feed-client';
import { startCms, testEnvironment, type StartedCms } from '../testing/start-cms';
import { forgetOldFigures } from './figures';
import { hashOf } from './key';

interface Portal {
  readonly uuid: string;
  readonly name: string;
  readonly keys: readonly { id: number; shown: string; endedAt: string | null }[];
  readonly days: readonly { day: string; views: number; searches: number; requests: number }[];
}

let cms: StartedCms;
let coordinator: AdminClient;
let editor: AdminClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  coordinator = await AdminClient.login(cms.url, 'coordination@idm.example');
  editor = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
}, 120_000);

afterAll(() => cms.stop());

async function readPortal(name: string, days = 30): Promise<Portal> {
  const { body } = await coordinator.send('GET', `/guide/portals?days=${days}`);
  return (body as { data: { portals: Portal[] } }).data.portals.find((one) => one.name === name)!;
}

async function createPortal(name: string): Promise<Portal> {
  await coordinator.create(concepts.portal, { name, organisation: 'Un organisme' });
  return readPortal(name);
}

const makeKey = ({ uuid }: Portal): Promise<Answer> =>
  coordinator.send('POST', `/guide/portals/${uuid}/keys`, {});
const keyIn = ({ body }: Answer): string => (body as { data: { key: string } }).data.key;

async function hashesOf({ uuid }: Portal): Promise<unknown> {
  const { lines } = await readFeed(cms.url);
  return lines.find(({ kind, id }) => kind === 'portal' && id === uuid)?.record?.keys;
}

describe('POST /guide/portals/:portal/keys', () => {
  it('shows a key once: the database and the feed have its hash alone', async () => {
    const portal = await createPortal('Avec une clé');
    let key = '';
    const changes = await changesOf(cms.url, async () => (key = keyIn(await makeKey(portal))));
    expect(key).toMatch(/^idm_[\w-]{43}$/);
    expect(changes).toMatchObject([
      { kind: 'portal', id: portal.uuid, record: { keys: [hashOf(key)] } },
    ]);
    const { keys } = await readPortal(portal.name);
    expect(keys).toMatchObject([{ shown: key.slice(0, 10), endedAt: null }]);
    const rows: unknown = await cms.app.db.connection('guide_portal_keys').select('*');
    expect(JSON.stringify([rows, keys, changes])).not.toContain(key.slice(0, 12));
  });

  it('makes another while the first works, until it is ended', async () => {
    const portal = await createPortal('Rotation');
    const [first, second] = [keyIn(await makeKey(portal)), keyIn(await makeKey(portal))];
    expect(await hashesOf(portal)).toEqual([hashOf(first), hashOf(second)]);
    const { keys } = await readPortal(portal.name);
    const old = keys.find(({ shown }) => first.startsWith(shown))!;
    const changes = await changesOf(cms.url, () =>
      coordinator.send('POST', `/guide/portals/keys/${old.id}/end`, {}),
    );
    expect(changes).toMatchObject([{ record: { keys: [hashOf(second)] } }]);
    expect((await readPortal(portal.name)).keys.map(({ endedAt }) => endedAt === null)).toEqual([
      true,
      false,
    ]);
  });

  it('makes four at most', async () => {
    const portal = await createPortal('Trop de clés');
    for (let made = 0; made < 4; made += 1) expect((await makeKey(portal)).status).toBe(200);
    const answer = await makeKey(portal);
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([
      400,
      expect.stringContaining('mettez fin'),
    ]);
  });

  it('is for the coordination alone', async () => {
    const portal = await createPortal('Pas pour tous');
    for (const [method, path] of [
      ['GET', '/guide/portals'],
      ['POST', `/guide/portals/${portal.uuid}/keys`],
      ['POST', '/guide/portals/keys/1/end'],
    ] as const)
      expect([
        path,
        (await editor.send(method, path, method === 'POST' ? {} : undefined)).status,
      ]).toEqual([path, 403]);
    expect(await hashesOf(portal)).toEqual([]);
  });

  it('says what is not there', async () => {
    const portal = await coordinator.send('POST', `/guide/portals/${randomUUID()}/keys`, {});
    const key = await coordinator.send('POST', '/guide/portals/keys/999999/end', {});
    expect([portal.status, key.status]).toEqual([400, 400]);
    expect(messagesOf(portal)).toEqual({});
  });
});

describe('POST /api/portal-log', () => {
  const today = frenchDay(new Date());
  const send = (body: unknown, token = testEnvironment.FEED_TOKEN as string) =>
    fetch(`${cms.url}/api/portal-log`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const batch = (portal: string, views: number, day = today) => ({
    id: randomUUID(),
    rows: [{ portal, day, views, searches: 1, requests: 0 }],
  });

  it('adds what gateways counted, each batch once, a row a day', async () => {
    const portal = await createPortal('Fréquenté');
    const one = batch(portal.uuid, 3);
    for (const body of [
      one,
      one,
      batch(portal.uuid, 4),
      batch(portal.uuid, 1, daysBefore(today, 1)),
    ])
      expect((await send(body)).status).toBe(204);
    expect((await readPortal(portal.name)).days).toEqual([
      { day: today, views: 7, searches: 2, requests: 0 },
      { day: daysBefore(today, 1), views: 1, searches: 1, requests: 0 },
    ]);
  });

  it('is for gateways alone, and takes nothing else than figures', async () => {
    expect((await send(batch(randomUUID(), 1), 'autre')).status).toBe(401);
    for (const wrong of [
      {},
      { id: 'x', rows: [] },
      { ...batch('ginette', 1) },
      { ...batch(randomUUID(), -1) },
      { ...batch(randomUUID(), 1.5) },
      { ...batch(randomUUID(), 1, 'hier') },
    ])
      expect((await send(wrong)).status).toBe(400);
  });

  it('keeps figures thirteen months', async () => {
    const portal = await createPortal('Ancien');
    const rows = [395, 397].map((ago) => ({
      portal: portal.uuid,
      day: daysBefore(today, ago),
      views: ago,
      searches: 0,
      requests: 0,
    }));
    await cms.app.db.connection('guide_portal_days').insert(rows);
    await forgetOldFigures(cms.app.db.connection, new Date());
    expect((await readPortal(portal.name, 396)).days.map(({ views }) => views)).toEqual([395]);
  });
});
