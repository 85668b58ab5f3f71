import {
  cookieHeader,
  refreshCookieOf,
  SignInClient,
  type SignInAnswer,
} from '../testing/sign-in-client';
import { startCms, testEnvironment, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let browser: SignInClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  browser = new SignInClient(cms.url);
}, 240_000);
afterAll(() => cms?.stop());

const EMAIL = 'editeur.caue@idm.example';
const password = testEnvironment.IDM_DEMO_PASSWORD;
const OTHER_PASSWORD = 'Trois-petits-ponts-7';
const ME = '/admin/users/me';

const tokenOf = ({ body }: SignInAnswer): string => body.data?.token ?? '';
const meStatus = async (answer: SignInAnswer): Promise<number> =>
  (await browser.as(tokenOf(answer), 'GET', ME)).status;
const renewStatus = async (answer: SignInAnswer): Promise<number> =>
  (await browser.post('/admin/access-token', {}, cookieHeader(answer))).status;

const idOf = async (email: string): Promise<number> => {
  const row = (await cms.app.db.connection('admin_users').where({ email }).first('id')) as {
    id: number;
  };
  return row.id;
};

/** Both ways in: the token of a moment, and the cookie that renews it. */
async function expectEnded(...answers: readonly SignInAnswer[]): Promise<void> {
  for (const answer of answers)
    expect([await meStatus(answer), await renewStatus(answer)]).toEqual([401, 401]);
}

interface Row {
  readonly type: string;
  readonly expires_at: string | number;
  readonly absolute_expires_at: string | number;
}

describe('a session', () => {
  it('is renewed by its cookie, which no script reads and no other site sends', async () => {
    const answer = await browser.login(EMAIL);
    const cookie = refreshCookieOf(answer)!;
    expect(cookie).toMatch(/httponly/i);
    expect(cookie).toMatch(/samesite=strict/i);
    expect(cookie).toMatch(/path=\/admin/i);
    // On http://localhost a browser would not send it back.
    expect(cookie).not.toMatch(/; secure|expires=/i);
    const renewed = await browser.post('/admin/access-token', {}, cookieHeader(answer));
    expect(renewed.status).toBe(200);
    expect(refreshCookieOf(renewed)).toMatch(/path=\/admin;.*samesite=strict;.*httponly/i);
    expect(await meStatus(renewed)).toBe(200);
    expect(await renewStatus(answer)).toBe(401);
  });

  it.each([
    [false, 'session', 10, 24],
    [true, 'refresh', 7 * 24, 14 * 24],
  ])('that is remembered: %s, lasts as long as it should', async (rememberMe, type, idle, most) => {
    await cms.app.db.connection('strapi_sessions').delete();
    const before = Date.now();
    const answer = await browser.login(EMAIL, { rememberMe });
    expect(/expires=/i.test(refreshCookieOf(answer)!)).toBe(rememberMe);
    const [row] = (await cms.app.db.connection('strapi_sessions')) as Row[];
    const hoursUntil = (end: string | number) => (new Date(end).getTime() - before) / 3_600_000;
    expect(row?.type).toBe(type);
    expect(hoursUntil(row!.expires_at)).toBeCloseTo(idle, 1);
    expect(hoursUntil(row!.absolute_expires_at)).toBeCloseTo(most, 1);
  });

  it('ends everywhere when its person changes the password', async () => {
    const [one, two] = [await browser.login(EMAIL), await browser.login(EMAIL)];
    const change = { currentPassword: password, password: OTHER_PASSWORD };
    expect((await browser.as(tokenOf(one), 'PUT', ME, change)).status).toBe(200);
    await expectEnded(one, two);
    const again = await browser.login(EMAIL, { password: OTHER_PASSWORD });
    const back = { currentPassword: OTHER_PASSWORD, password };
    expect((await browser.as(tokenOf(again), 'PUT', ME, back)).status).toBe(200);
  });

  it('ends when somebody else changes the password, the roles or blocks the account', async () => {
    const admin = tokenOf(await browser.login('admin@idm.example'));
    const id = await idOf(EMAIL);
    const { body } = await browser.as(admin, 'GET', `/admin/users/${id}`);
    const roles = (body.data?.roles as { id: number }[]).map((role) => role.id);
    for (const change of [{ password }, { roles }, { isActive: false }]) {
      const answer = await browser.login(EMAIL);
      const done = await browser.as(admin, 'PUT', `/admin/users/${id}`, change);
      expect(done.status).toBe(200);
      await browser.as(admin, 'PUT', `/admin/users/${id}`, { isActive: true });
      await expectEnded(answer);
    }
  });

  it('goes on when the name changes', async () => {
    const answer = await browser.login(EMAIL);
    await browser.as(tokenOf(answer), 'PUT', ME, { firstname: 'Autre' });
    expect(await meStatus(answer)).toBe(200);
  });

  it('ends everywhere with a new password by letter, but for the one that chose it', async () => {
    const answer = await browser.login(EMAIL);
    const resetPasswordToken = 'z'.repeat(40);
    await cms.app.db
      .connection('admin_users')
      .where({ email: EMAIL })
      .update({
        reset_password_token: resetPasswordToken,
        reset_password_token_expires_at: new Date(Date.now() + 60_000),
      });
    const reset = await browser.post('/admin/reset-password', { resetPasswordToken, password });
    expect(await meStatus(reset)).toBe(200);
    await expectEnded(answer);
    const again = await browser.post('/admin/reset-password', { resetPasswordToken, password });
    expect(again.status).toBe(400);
    expect(again.body.error?.message).toMatch(/demandez-en un autre/);
  });

  it('ends on this device, or on all of them', async () => {
    const deviceId = '00000000-0000-4000-8000-000000000001';
    const [here, there] = [await browser.login(EMAIL, { deviceId }), await browser.login(EMAIL)];
    await browser.as(tokenOf(here), 'POST', '/admin/logout', { deviceId });
    await expectEnded(here);
    expect(await meStatus(there)).toBe(200);
    const elsewhere = await browser.login(EMAIL);
    const all = await browser.as(tokenOf(there), 'DELETE', '/admin/users/me/sessions');
    expect(all.status).toBe(200);
    await expectEnded(there, elsewhere);
  });
});
