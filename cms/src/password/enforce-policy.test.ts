import { SignInClient, type SignInAnswer } from '../testing/sign-in-client';
import { startCms, testEnvironment, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let browser: SignInClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  browser = new SignInClient(cms.url);
}, 240_000);
afterAll(() => cms?.stop());

const EMAIL = 'editeur.caue@idm.example';
const currentPassword = testEnvironment.IDM_DEMO_PASSWORD;
const tokenOf = ({ body }: SignInAnswer): string => body.data?.token ?? '';
const users = () => cms.app.db.connection('admin_users');
const stored = async (): Promise<unknown> => users().where({ email: EMAIL }).first('password');

/** Each way to set a password. */
const routes: Record<string, (password: unknown) => Promise<SignInAnswer>> = {
  'one’s own profile': async (password) => {
    const token = tokenOf(await browser.login(EMAIL));
    return browser.as(token, 'PUT', '/admin/users/me', { currentPassword, password });
  },
  'the super administrator': async (password) => {
    const token = tokenOf(await browser.login('admin@idm.example'));
    const { id } = (await users().where({ email: EMAIL }).first('id')) as { id: number };
    return browser.as(token, 'PUT', `/admin/users/${id}`, { password });
  },
  'a letter for a lost password': async (password) => {
    const resetPasswordToken = 'r'.repeat(40);
    await users()
      .where({ email: EMAIL })
      .update({
        reset_password_token: resetPasswordToken,
        reset_password_token_expires_at: new Date(Date.now() + 60_000),
      });
    return browser.post('/admin/reset-password', { resetPasswordToken, password });
  },
  'an invitation': async (password) => {
    const registrationToken = 'i'.repeat(40);
    await users()
      .where({ email: EMAIL })
      .update({ registration_token: registrationToken, created_at: new Date() });
    const userInfo = { firstname: 'Rédaction', lastname: 'CAUE', password };
    return browser.post('/admin/register', { registrationToken, userInfo });
  },
};

describe.each(Object.entries(routes))('a password set by %s', (_, set) => {
  it.each([
    ['Court-Mot-1', /au moins 12 caractères/],
    ['editeur.CAUE-2026', /ni votre nom, ni votre adresse/],
    ['Motdepasse2026!', /trop courant/],
    ['', /à remplir|au moins 12/],
    [null, /à remplir/],
    [{ length: 20 }, /à remplir/],
  ])('is refused in French, and changes nothing: %j', async (password, problem) => {
    const before = await stored();
    const answer = await set(password);
    expect(answer.status).toBe(400);
    expect(answer.body.error?.message).toMatch(problem);
    expect(await stored()).toEqual(before);
  });

  it('is accepted when it is good', async () => {
    expect((await set(currentPassword)).status).toBe(200);
  });
});

describe('a password set by `strapi admin:reset-user-password`', () => {
  const reset = (password: string): Promise<unknown> =>
    (
      cms.app.service('admin::user') as unknown as {
        resetPasswordByEmail(email: string, password: string): Promise<unknown>;
      }
    ).resetPasswordByEmail(EMAIL, password);

  it('is held to the same, and ends the sessions', async () => {
    const token = tokenOf(await browser.login(EMAIL));
    await expect(reset('Motdepasse2026!')).rejects.toThrow(/trop courant/);
    expect((await browser.as(token, 'GET', '/admin/users/me')).status).toBe(200);
    await reset(currentPassword);
    expect((await browser.as(token, 'GET', '/admin/users/me')).status).toBe(401);
  });
});
