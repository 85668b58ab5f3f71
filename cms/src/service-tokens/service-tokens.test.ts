import { AdminClient } from '../testing/admin-client';
import { mountedRoutes, type MountedRoute } from '../testing/mounted-routes';
import { startCms, testEnvironment, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let routes: MountedRoute[];
const METRICS_TOKEN = 'metrics-token-of-tests';

beforeAll(async () => {
  cms = await startCms({ demo: true, env: { METRICS_TOKEN } });
  // The pages of the administration, which are the same for all.
  routes = mountedRoutes(cms.app).filter(({ declared }) => !declared.includes('(?!'));
}, 240_000);
afterAll(() => cms?.stop());

async function statusOf({ method, path }: MountedRoute, token?: string): Promise<number> {
  const response = await fetch(`${cms.url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(method === 'GET' ? {} : { body: '{}' }),
  });
  await response.body?.cancel();
  return response.status;
}

/** Where the bearer is answered otherwise than a stranger. */
async function openedBy(token: string): Promise<string[]> {
  const opened: string[] = [];
  for (const route of routes)
    if ((await statusOf(route, token)) !== (await statusOf(route)))
      opened.push(`${route.method} ${route.declared}`);
  return opened;
}

async function createApiToken(type: string): Promise<string> {
  const admin = await AdminClient.login(cms.url);
  const { providers } = cms.app.contentAPI.permissions as unknown as {
    providers: { action: { keys(): string[] } };
  };
  const permissions = type === 'custom' ? providers.action.keys() : null;
  const answer = await admin.send('POST', '/admin/api-tokens', {
    name: `Jeton ${type}`,
    description: '',
    type,
    lifespan: null,
    permissions,
  });
  expect(answer.status).toBe(201);
  return (answer.body as { data: { accessKey: string } }).data.accessKey;
}

describe('a service token', () => {
  it('is tried on every route that Strapi mounts', () => {
    const declared = routes.map(({ declared }) => declared);
    expect(declared).toEqual(
      expect.arrayContaining(['/admin/users', '/api/feed', '/api/upload/files', '/upload/files']),
    );
    expect(routes.length).toBeGreaterThan(150);
  });

  it('of the feed opens the feed and the logs of searches and portals', async () => {
    expect(await openedBy(testEnvironment.FEED_TOKEN)).toEqual([
      'GET /api/feed',
      'GET /api/feed/drafts',
      'GET /api/feed/files/:hash',
      'POST /api/portal-log',
      'POST /api/search-log',
    ]);
  });

  it('of the figures opens the figures', async () => {
    expect(await openedBy(METRICS_TOKEN)).toEqual(['GET /metrics']);
  });

  it.each(['read-only', 'full-access', 'custom'])(
    'of Strapi’s own, %s, opens nothing',
    async (type) => {
      const token = await createApiToken(type);
      expect(await openedBy(token)).toEqual([]);
      const path = '/API/Upload/files';
      expect(await statusOf({ method: 'GET', path, declared: path }, token)).toBe(404);
    },
  );
});
