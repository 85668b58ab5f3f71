import { AdminClient, type Answer } from '../testing/admin-client';
import { startCms, testEnvironment, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let coordinator: AdminClient;
let admin: AdminClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  coordinator = await AdminClient.login(cms.url, 'coordination@idm.example');
  admin = await AdminClient.login(cms.url);
}, 240_000);
afterAll(() => cms?.stop());

const ACCOUNTS = '/guide/accounts';
const password = testEnvironment.IDM_DEMO_PASSWORD;
const dataOf = <T>({ body }: Answer): T => (body as { data: T }).data;
const messageOf = ({ body }: Answer): string =>
  (body as { error: { message: string } }).error.message;

interface Page {
  readonly accounts: readonly {
    id: number;
    email: string;
    agency: string | null;
    state: string;
    signedInAt: string | null;
  }[];
  readonly agencies: readonly { uuid: string; name: string }[];
}

interface Invited {
  readonly id: number;
  readonly sent: boolean;
  readonly link: string;
}

const readPage = async (): Promise<Page> => dataOf(await coordinator.send('GET', ACCOUNTS));
const accountOf = async (email: string) =>
  (await readPage()).accounts.find((account) => account.email === email);

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

const anInvitation = async (email: string, extra: object = {}) => ({
  firstname: 'Rédaction',
  lastname: 'Essai',
  email,
  agency: (await readPage()).agencies[0]!.uuid,
  ...extra,
});

const invite = async (email: string): Promise<Invited> => {
  const answer = await coordinator.send('POST', ACCOUNTS, await anInvitation(email));
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  return dataOf(answer);
};

const post = async (path: string, data: object): Promise<Answer> => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(data);
  const response = await fetch(`${cms.url}${path}`, { method: 'POST', headers, body });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : null };
};

const tokenOf = ({ link }: Pick<Invited, 'link'>): string =>
  new URL(link).searchParams.get('registrationToken')!;
const register = (registrationToken: string): Promise<Answer> =>
  post('/admin/register', {
    registrationToken,
    userInfo: { firstname: 'Rédaction', lastname: 'Essai', password },
  });

describe('the accounts of agencies', () => {
  it('are read by the coordination: those of editors, and no other', async () => {
    const { accounts, agencies } = await readPage();
    expect(agencies).toHaveLength(11);
    expect(accounts.map(({ email }) => email)).not.toContain('coordination@idm.example');
    expect(accounts.map(({ email }) => email)).not.toContain('admin@idm.example');
    expect(accounts.filter(({ state }) => state === 'active')).toHaveLength(11);
    expect(JSON.stringify(accounts)).not.toMatch(/password|token/i);
  });

  it('say when an editor last signed in', async () => {
    await AdminClient.login(cms.url, 'editeur.labeo@idm.example');
    expect((await accountOf('editeur.labeo@idm.example'))?.signedInAt).toMatch(/^\d{4}-/);
  });

  it('are closed to an editor, at each route', async () => {
    const editor = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
    const id = await idOf('editeur.labeo@idm.example');
    for (const [method, path] of [
      ['GET', ''],
      ['POST', ''],
      ['POST', `/${id}/link`],
      ['PUT', `/${id}/agency`],
      ['POST', `/${id}/block`],
      ['POST', `/${id}/unblock`],
      ['DELETE', `/${id}`],
    ] as const)
      expect((await editor.send(method, `${ACCOUNTS}${path}`)).status).toBe(403);
  });

  it('are closed without an account', async () => {
    expect((await fetch(`${cms.url}${ACCOUNTS}`)).status).toBe(401);
    expect((await post(ACCOUNTS, {})).status).toBe(401);
  });
});

describe('an invitation', () => {
  it('makes an inactive agency editor of one agency, and gives the link when no mail is sent', async () => {
    const invited = await invite('Nouvelle@idm.example');
    expect(invited).toMatchObject({
      sent: false,
      link: expect.stringMatching(/registrationToken=/),
    });
    expect(await rolesOf(invited.id)).toEqual(['agency-editor']);
    const { agencies } = await readPage();
    expect(await accountOf('nouvelle@idm.example')).toMatchObject({
      state: 'invited',
      agency: agencies[0]!.uuid,
    });
    expect((await register(tokenOf(invited))).status).toBe(200);
    expect((await accountOf('nouvelle@idm.example'))?.state).toBe('active');
    expect((await register(tokenOf(invited))).status).toBe(400);
  });

  it('of an address that is taken is a conflict, said in French, in any case', async () => {
    for (const email of ['COORDINATION@idm.example', 'editeur.caue@idm.example']) {
      const answer = await coordinator.send('POST', ACCOUNTS, await anInvitation(email));
      expect(answer.status).toBe(409);
      expect(messageOf(answer)).toMatch(/déjà cette adresse/);
    }
  });

  it('names what is missing, wrong or unknown, and makes nothing', async () => {
    const refused = [
      { lastname: ' ' },
      { email: 'nulle-part' },
      { email: 'a@idm.example\nBcc: b@idm.example' },
      { agency: '00000000-0000-4000-8000-000000000000' },
      { roles: [1] },
      { isSuperAdmin: true },
      { isActive: true },
      { password },
      { id: 1 },
      { registrationToken: 'x' },
    ];
    const before = (await readPage()).accounts.length;
    for (const extra of refused) {
      const data = await anInvitation('refusee@idm.example', extra);
      expect({ extra, ...(await coordinator.send('POST', ACCOUNTS, data)) }).toMatchObject({
        extra,
        status: 400,
      });
    }
    expect((await readPage()).accounts).toHaveLength(before);
  });

  it('ends after seven days, at the page and at the form; another can be sent', async () => {
    const invited = await invite('lente@idm.example');
    const old = `${new Date('2020-01-01').getTime().toString(36)}-${'a'.repeat(40)}`;
    await cms.app.db
      .connection('admin_users')
      .where({ id: invited.id })
      .update({ registration_token: old });
    const page = await fetch(`${cms.url}/admin/registration-info?registrationToken=${old}`);
    expect(page.status).toBe(400);
    const late = await register(old);
    expect(late.status).toBe(400);
    expect(messageOf(late)).toMatch(/a expiré/);
    const again = await coordinator.send('POST', `${ACCOUNTS}/${invited.id}/link`);
    expect((await register(tokenOf(dataOf<Invited>(again)))).status).toBe(200);
  });

  it('is void once another was sent', async () => {
    const invited = await invite('deux-fois@idm.example');
    await coordinator.send('POST', `${ACCOUNTS}/${invited.id}/link`);
    expect((await register(tokenOf(invited))).status).toBe(400);
  });

  it('is void once the account is blocked', async () => {
    const invited = await invite('renoncee@idm.example');
    await coordinator.send('POST', `${ACCOUNTS}/${invited.id}/block`);
    expect((await register(tokenOf(invited))).status).toBe(400);
    expect((await coordinator.send('POST', `${ACCOUNTS}/${invited.id}/unblock`)).status).toBe(400);
  });
});

describe('an editor', () => {
  it('is moved to another agency, the only one it then has', async () => {
    const id = await idOf('editeur.symel@idm.example');
    const { agencies } = await readPage();
    const agency = agencies[3]!.uuid;
    expect((await coordinator.send('PUT', `${ACCOUNTS}/${id}/agency`, { agency })).status).toBe(
      200,
    );
    expect((await accountOf('editeur.symel@idm.example'))?.agency).toBe(agency);
    const roles = { agency, roles: [1] };
    expect((await coordinator.send('PUT', `${ACCOUNTS}/${id}/agency`, roles)).status).toBe(400);
  });

  it('is signed out when blocked, and signs in again when unblocked', async () => {
    const email = 'editeur.symel@idm.example';
    const editor = await AdminClient.login(cms.url, email);
    const id = await idOf(email);
    await coordinator.send('POST', `${ACCOUNTS}/${id}/block`);
    expect((await editor.send('GET', '/admin/users/me')).status).toBe(401);
    expect((await post('/admin/login', { email, password })).status).toBe(400);
    await coordinator.send('POST', `${ACCOUNTS}/${id}/unblock`);
    expect((await post('/admin/login', { email, password })).status).toBe(200);
  });

  it('who lost a password chooses another by the link of the coordination', async () => {
    const id = await idOf('editeur.symel@idm.example');
    const sent = await coordinator.send('POST', `${ACCOUNTS}/${id}/link`);
    const code = new URL(dataOf<Invited>(sent).link).searchParams.get('code')!;
    expect(
      (await post('/admin/reset-password', { resetPasswordToken: code, password })).status,
    ).toBe(200);
  });

  it('is removed, with its agency; what it wrote stays', async () => {
    const { id } = await invite('partie@idm.example');
    expect((await admin.send('DELETE', `${ACCOUNTS}/${id}`)).status).toBe(200);
    expect(await cms.app.db.connection('admin_users').where({ id })).toEqual([]);
    expect(await cms.app.db.connection('guide_account_agencies').where({ account_id: id })).toEqual(
      [],
    );
  });

  it('who was given a second role is out of reach', async () => {
    const { id } = await invite('double@idm.example');
    const { id: role } = (await cms.app.db
      .query('admin::role')
      .findOne({ where: { code: 'network-coordinator' } })) as { id: number };
    const roles = [...(await roleIdsOf(id)), role];
    await cms.app.db.query('admin::user').update({ where: { id }, data: { roles } });
    expect((await coordinator.send('POST', `${ACCOUNTS}/${id}/link`)).status).toBe(404);
  });

  const roleIdsOf = async (id: number): Promise<number[]> => {
    const user = (await cms.app.db
      .query('admin::user')
      .findOne({ where: { id }, populate: ['roles'] })) as { roles: { id: number }[] };
    return user.roles.map((role) => role.id);
  };
});
