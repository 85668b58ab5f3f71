import { AdminClient } from '../testing/admin-client';
import { mountedRoutes } from '../testing/mounted-routes';
import { startCms, testEnvironment, type StartedCms } from '../testing/start-cms';

const COORDINATION = 'coordination@idm.example';

let cms: StartedCms;
let coordinator: AdminClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  // Of Strapi's own faults on input that it does not expect.
  Object.assign(cms.app.log, { silent: true });
  coordinator = await AdminClient.login(cms.url, COORDINATION);
}, 240_000);
afterAll(() => cms?.stop());

interface Account {
  readonly id: number;
  readonly email: string;
  readonly roles: readonly { readonly id: number; readonly code: string }[];
}

const readAccounts = async (): Promise<Account[]> =>
  (await cms.app.db.query('admin::user').findMany({ populate: ['roles'] })) as Account[];

/** What nobody but a super administrator may change. */
async function readPowers(): Promise<object> {
  const tables = [
    'admin_roles',
    'admin_permissions',
    'admin_permissions_role_lnk',
    'strapi_api_tokens',
    'strapi_transfer_tokens',
    'strapi_webhooks',
  ];
  const rows = await Promise.all(
    tables.map(
      (table) => cms.app.db.connection(table).orderBy('id') as unknown as Promise<object[]>,
    ),
  );
  return Object.fromEntries(tables.map((table, index) => [table, rows[index]]));
}

const codesOf = ({ roles }: Account): string[] => roles.map(({ code }) => code).sort();

/** Whatever a form or a script might send to become more than one is. */
async function bodies(accounts: readonly Account[]): Promise<Body[]> {
  const [superAdmin] = accounts.filter((account) =>
    codesOf(account).includes('strapi-super-admin'),
  );
  const own = accounts.find(({ email }) => email === COORDINATION)!;
  const roles = superAdmin!.roles.map(({ id }) => id);
  const { uuid: agency } = (await cms.app.db.connection('agencies').first('uuid')) as {
    uuid: string;
  };
  const person = { firstname: 'Autre', lastname: 'Compte', email: 'autre@idm.example' };
  const action = 'admin::users.create';
  return [
    { roles },
    { roles: { connect: roles, set: roles } },
    { roles, isActive: true, blocked: false, isSuperAdmin: true, ...person },
    { ...person, roles, password: testEnvironment.IDM_DEMO_PASSWORD },
    { ...person, agency },
    { ...person, agency, roles },
    { agency },
    { ids: [superAdmin!.id] },
    { users: [own.id], name: 'Autre rôle', description: '', code: 'strapi-super-admin' },
    { name: 'Autre rôle', description: '', permissions: [{ action, subject: null }] },
    { permissions: [{ action, subject: null, conditions: [], properties: {} }] },
    { name: 'Jeton', description: '', type: 'full-access', lifespan: null, permissions: null },
    { name: 'Jeton', description: '', lifespan: null, permissions: ['push', 'pull'] },
    { name: 'Jeton', kind: 'admin', description: '', lifespan: null, adminPermissions: [] },
    { name: 'Appel', url: 'https://idm.example', headers: {}, events: ['entry.publish'] },
  ];
}

const MODELS = ['admin::user', 'admin::role', 'admin::permission', 'admin::api-token'];

/** A route once for each account, or each hidden model, that it may name. */
function namings(declared: string, path: string, accounts: readonly Account[]): string[] {
  if (/:(model|uid)/.test(declared))
    return MODELS.map((model) => declared.replace(/:(model|uid)/, model).replace(/:\w+/g, '1'));
  if (!declared.includes(':id')) return [path];
  const named = accounts.filter(({ email }) => /^(admin|coordination|editeur\.symel)@/.test(email));
  return named.map(({ id }) => declared.replace(':id', String(id)).replace(/:\w+/g, '1'));
}

type Body = Record<string, unknown>;

/** Those of contents know persons alone. */
function bodiesFor(method: string, path: string, tried: readonly Body[]): readonly Body[] {
  if (method === 'DELETE') return [{}];
  return /^\/(admin|guide)\//.test(path) ? tried : tried.slice(0, 4);
}

/** Some routes sign out: whoever may come back does. */
async function send(method: string, path: string, body: Body): Promise<number> {
  const { status } = await coordinator.send(method, path, method === 'DELETE' ? undefined : body);
  if (status === 401 || /logout|sessions/.test(path))
    coordinator = await AdminClient.login(cms.url, COORDINATION);
  return status;
}

it('the coordination makes no role, no permission, no token and nobody more than an editor, by any route', async () => {
  const [accounts, powers] = [await readAccounts(), await readPowers()];
  const tried = await bodies(accounts);
  const routes = mountedRoutes(cms.app).filter(
    ({ method, path }) =>
      method !== 'GET' && /^\/(admin|guide|content-manager|content-type-builder)\//.test(path),
  );
  expect(routes.length).toBeGreaterThan(80);
  const faults: string[] = [];
  for (const { method, declared, path } of routes)
    for (const named of namings(declared, path, accounts))
      for (const body of bodiesFor(method, path, tried))
        if ((await send(method, named, body)) >= 500) faults.push(`${method} ${declared}`);

  expect(await readPowers()).toEqual(powers);
  const before = new Map(accounts.map((account) => [account.id, codesOf(account)]));
  for (const account of await readAccounts())
    expect({ ...account, roles: codesOf(account) }).toMatchObject({
      roles: before.get(account.id) ?? ['agency-editor'],
    });
  for (const email of [COORDINATION, 'admin@idm.example'])
    expect((await AdminClient.login(cms.url, email)) instanceof AdminClient).toBe(true);
  // Strapi's own on input that it does not expect; none of ours.
  expect([...new Set(faults)].filter((fault) => fault.includes(' /guide/'))).toEqual([]);
}, 240_000);
