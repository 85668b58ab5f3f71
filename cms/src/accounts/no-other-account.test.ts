import { AdminClient, type Answer } from '../testing/admin-client';
import { startCms, testEnvironment, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let coordinator: AdminClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  coordinator = await AdminClient.login(cms.url, 'coordination@idm.example');
}, 240_000);
afterAll(() => cms?.stop());

const ACCOUNTS = '/guide/accounts';
const password = testEnvironment.IDM_DEMO_PASSWORD;
const dataOf = <T>({ body }: Answer): T => (body as { data: T }).data;
const messageOf = ({ body }: Answer): string =>
  (body as { error: { message: string } }).error.message;

interface Page {
  readonly agencies: readonly { uuid: string }[];
}

const readPage = async (): Promise<Page> => dataOf(await coordinator.send('GET', ACCOUNTS));
const idOf = async (email: string): Promise<number> => {
  const row = (await cms.app.db.connection('admin_users').where({ email }).first('id')) as {
    id: number;
  };
  return row.id;
};

const rolesOf = async (id: number): Promise<string[]> => {
  const user = (await cms.app.db
    .query('admin::user')
    .findOne({ where: { id }, populate: ['roles'] })) as { roles: { code: string }[] };
  return user.roles.map(({ code }) => code);
};

const post = async (path: string, data: object): Promise<Answer> => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(data);
  const response = await fetch(`${cms.url}${path}`, { method: 'POST', headers, body });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : null };
};

describe('the coordination', () => {
  const untouchable = ['admin@idm.example', 'coordination@idm.example'];

  it.each(untouchable)(
    'touches nothing of %s, which does not exist for these routes',
    async (email) => {
      const id = await idOf(email);
      const before: unknown = await cms.app.db.connection('admin_users').where({ id }).first();
      const { agencies } = await readPage();
      for (const [method, path, data] of [
        ['POST', 'link', undefined],
        ['PUT', 'agency', { agency: agencies[0]!.uuid }],
        ['POST', 'block', {}],
        ['POST', 'unblock', {}],
        ['DELETE', '', undefined],
      ] as const)
        expect((await coordinator.send(method, `${ACCOUNTS}/${id}/${path}`, data)).status).toBe(
          404,
        );
      expect(await cms.app.db.connection('admin_users').where({ id }).first()).toEqual(before);
    },
  );

  it.each(['0', '-1', '1 or 1=1', '999999', '1e1', '%2e%2e', '01'])(
    'finds no account « %s »',
    async (id) => {
      const path = `${ACCOUNTS}/${encodeURIComponent(id)}/link`;
      expect((await coordinator.send('POST', path)).status).toBe(404);
    },
  );
});

describe.each(['coordination@idm.example', 'editeur.caue@idm.example'])(
  'Strapi’s own routes, for %s',
  (email) => {
    it('make, change, block or remove no account, and open no role', async () => {
      const account = await AdminClient.login(cms.url, email);
      const other = await idOf('editeur.labeo@idm.example');
      const [superAdmin, own] = [await idOf('admin@idm.example'), await idOf(email)];
      const before: unknown = await cms.app.db.connection('admin_users').where({ id: superAdmin });
      const data = { roles: [1], isActive: true, password };
      for (const id of [other, superAdmin, own])
        for (const method of ['GET', 'PUT', 'DELETE'])
          expect(
            (await account.send(method, `/admin/users/${id}`, bodyFor(method, data))).status,
          ).toBe(403);
      for (const [method, path] of [
        ['GET', '/admin/users'],
        ['POST', '/admin/users'],
        ['POST', '/admin/users/batch-delete'],
        ['GET', '/admin/roles'],
        ['POST', '/admin/roles'],
        ['PUT', '/admin/roles/1'],
        ['PUT', '/admin/roles/1/permissions'],
        ['POST', '/admin/api-tokens'],
        ['POST', '/admin/transfer/tokens'],
      ] as const)
        expect({
          path,
          status: (await account.send(method, path, bodyFor(method, { ...data, ids: [other] })))
            .status,
        }).toEqual({ path, status: 403 });
      expect(await cms.app.db.connection('admin_users').where({ id: superAdmin })).toEqual(before);
    });

    it('widen nothing through one’s own profile', async () => {
      const account = await AdminClient.login(cms.url, email);
      const id = await idOf(email);
      const before = await rolesOf(id);
      await account.send('PUT', '/admin/users/me', { firstname: 'Moi', roles: [1] });
      await account.send('PUT', '/admin/users/me', { isSuperAdmin: true, id: 1, blocked: false });
      expect(await rolesOf(id)).toEqual(before);
      const { body } = await account.send('GET', '/admin/users/me/permissions');
      expect(JSON.stringify(body)).not.toMatch(/admin::(users|roles|api-tokens)/);
    });

    const bodyFor = (method: string, data: Record<string, unknown>) =>
      method === 'GET' || method === 'DELETE' ? undefined : data;
  },
);

describe('a lost password, without a mail server', () => {
  it('sends to the coordination, whether the account exists or not', async () => {
    const answers = await Promise.all(
      ['editeur.caue@idm.example', 'personne@idm.example'].map((email) =>
        post('/admin/forgot-password', { email }),
      ),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]!.status).toBe(400);
    expect(messageOf(answers[0]!)).toMatch(/Demandez à la coordination/);
  });
});
