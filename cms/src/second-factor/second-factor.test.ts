import {
  codeOf,
  cookieHeader,
  refreshCookieOf,
  SignInClient,
  type SecondFactorStep,
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
const OWN = '/guide/second-factor';

const tokenOf = ({ body }: SignInAnswer): string => body.data?.token ?? '';
const stepOf = ({ body }: SignInAnswer): SecondFactorStep | undefined =>
  body.error?.details?.secondFactor;

const idOf = async (email: string): Promise<number> => {
  const row = (await cms.app.db.connection('admin_users').where({ email }).first('id')) as {
    id: number;
  };
  return row.id;
};
const sessionsOf = async (email: string): Promise<number> =>
  (
    await cms.app.db
      .connection('strapi_sessions')
      .where({ user_id: String(await idOf(email)) })
      .select('id')
  ).length;

/** As if the last accepted code were long ago: a test does not wait for the next one. */
const letTimePass = async (): Promise<void> => {
  await cms.app.db.connection('guide_second_factors').update({ last_step: 0 });
  await cms.app.db.connection('guide_attempts').delete();
};

/** Through the page of one's own account. */
async function enrol(email: string): Promise<{ token: string; secret: string; codes: string[] }> {
  const token = tokenOf(await browser.login(email));
  const started = await browser.as(token, 'POST', `${OWN}/start`);
  const { ticket, secret } = started.body.data as { ticket: string; secret: string };
  const code = codeOf(secret);
  const confirmed = await browser.as(token, 'POST', `${OWN}/confirm`, { ticket, code });
  expect(confirmed.status).toBe(200);
  await letTimePass();
  return { token, secret, codes: [...(confirmed.body.data?.recoveryCodes ?? [])] };
}

const finish = (step: SecondFactorStep, code: string): Promise<SignInAnswer> =>
  browser.post('/guide/sign-in', { ticket: step.ticket, code });

describe('an account with a second factor', () => {
  let secret: string;
  let codes: string[];
  beforeAll(async () => ({ secret, codes } = await enrol(EMAIL)));
  beforeEach(letTimePass);

  it('gets no token, no cookie and no session for its password alone', async () => {
    const before = await sessionsOf(EMAIL);
    const answer = await browser.login(EMAIL);
    expect(answer.status).toBe(400);
    expect(stepOf(answer)).toEqual({ step: 'code', ticket: expect.any(String) });
    expect(answer.body.data).toBeNull();
    expect(refreshCookieOf(answer)).toBeUndefined();
    expect(await sessionsOf(EMAIL)).toBe(before);
  });

  it('signs in with a code, once', async () => {
    const step = stepOf(await browser.login(EMAIL))!;
    const code = codeOf(secret);
    const answer = await finish(step, code);
    expect(answer.status).toBe(200);
    expect(await browser.as(tokenOf(answer), 'GET', '/admin/users/me')).toMatchObject({
      status: 200,
      body: { data: { email: EMAIL } },
    });
    const again = await finish(stepOf(await browser.login(EMAIL))!, code);
    expect(again.status).toBe(400);
    expect(again.body.error?.message).toMatch(/pas valable/);
  });

  it('has one of two sign-ins with the same code refused, at the same time too', async () => {
    const step = stepOf(await browser.login(EMAIL))!;
    const code = codeOf(secret);
    const answers = await Promise.all([finish(step, code), finish(step, code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it.each([
    [-1, 200],
    [1, 200],
    [-3, 400],
    [3, 400],
  ])('may be %i steps away by its clock: %i', async (steps, status) => {
    const step = stepOf(await browser.login(EMAIL))!;
    expect((await finish(step, codeOf(secret, steps))).status).toBe(status);
  });

  it('signs in with a recovery code, once, however it is typed', async () => {
    const step = stepOf(await browser.login(EMAIL))!;
    const typed = codes[0]!.toLowerCase().replaceAll('-', ' ');
    expect((await finish(step, typed)).status).toBe(200);
    expect((await finish(step, codes[0]!)).status).toBe(400);
  });

  it('is slowed after five wrong codes, with the wait said', async () => {
    const step = stepOf(await browser.login(EMAIL))!;
    for (let guess = 0; guess < 5; guess++) expect((await finish(step, '000000')).status).toBe(400);
    const refused = await finish(step, codeOf(secret));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.body.error?.message).toMatch(/Réessayez dans une minute/);
  });

  it('gets no session from a new password by letter either', async () => {
    const id = await idOf(EMAIL);
    await cms.app.db
      .connection('admin_users')
      .where({ id })
      .update({
        reset_password_token: 'x'.repeat(40),
        reset_password_token_expires_at: new Date(Date.now() + 60_000),
      });
    const reset = await browser.post('/admin/reset-password', {
      resetPasswordToken: 'x'.repeat(40),
      password,
    });
    expect(stepOf(reset)?.step).toBe('code');
    expect(refreshCookieOf(reset)).toBeUndefined();
    expect(await sessionsOf(EMAIL)).toBe(0);
    expect((await finish(stepOf(reset)!, codeOf(secret))).status).toBe(200);
  });

  it('gets no session from an invitation either', async () => {
    const id = await idOf(EMAIL);
    const registrationToken = 'y'.repeat(40);
    await cms.app.db
      .connection('admin_users')
      .where({ id })
      .update({ registration_token: registrationToken, created_at: new Date() });
    const userInfo = { firstname: 'Rédaction', lastname: 'Essai', password };
    const answer = await browser.post('/admin/register', { registrationToken, userInfo });
    expect(stepOf(answer)?.step).toBe('code');
    expect(refreshCookieOf(answer)).toBeUndefined();
  });

  it('gets none from a route of Strapi’s that nobody thought of', async () => {
    const sessions = cms.app as unknown as {
      sessionManager: (origin: string) => {
        generateRefreshToken(id: string, device: string, options: object): Promise<unknown>;
      };
    };
    const id = String(await idOf(EMAIL));
    await expect(
      sessions.sessionManager('admin').generateRefreshToken(id, 'device', { type: 'session' }),
    ).rejects.toThrow(/second factor/);
  });

  it('keeps its secret sealed, and its recovery codes hashed', async () => {
    const tables = await Promise.all(
      ['guide_second_factors', 'guide_recovery_codes'].map(
        (table) => cms.app.db.connection(table) as unknown as Promise<object[]>,
      ),
    );
    const stored = JSON.stringify(tables);
    for (const text of [secret, ...codes]) expect(stored).not.toContain(text);
    expect(tables[1]).toHaveLength(9);
  });

  it('takes no ticket for another thing than it was made for', async () => {
    const { ticket } = stepOf(await browser.login(EMAIL))!;
    const me = await browser.as(ticket, 'GET', '/admin/users/me');
    expect(me.status).toBe(401);
    const renewed = await browser.post(
      '/admin/access-token',
      {},
      { cookie: `strapi_admin_refresh=${ticket}` },
    );
    expect(renewed.status).toBe(401);
    const forged = await finish({ step: 'code', ticket: `${ticket}x` }, codeOf(secret));
    expect(forged.body.error?.message).toMatch(/recommencez/);
  });

  it('gives new recovery codes for a current code alone', async () => {
    const token = tokenOf(await finish(stepOf(await browser.login(EMAIL))!, codeOf(secret)));
    await letTimePass();
    const refused = await browser.as(token, 'POST', `${OWN}/recovery-codes`, { code: '000000' });
    expect(refused.status).toBe(400);
    const code = codeOf(secret);
    const { body } = await browser.as(token, 'POST', `${OWN}/recovery-codes`, { code });
    expect(body.data?.recoveryCodes).toHaveLength(10);
    const step = stepOf(await browser.login(EMAIL))!;
    expect((await finish(step, codes[1]!)).status).toBe(400);
    expect((await finish(step, body.data!.recoveryCodes![1]!)).status).toBe(200);
  });

  it('keeps it until a current code switches it off, which ends the other sessions', async () => {
    const first = await finish(stepOf(await browser.login(EMAIL))!, codeOf(secret));
    await letTimePass();
    const other = await finish(stepOf(await browser.login(EMAIL))!, codeOf(secret));
    await letTimePass();
    const off = (code: string) => browser.as(tokenOf(first), 'POST', `${OWN}/switch-off`, { code });
    expect((await off('000000')).status).toBe(400);
    expect((await off(codeOf(secret))).status).toBe(200);
    expect((await browser.as(tokenOf(first), 'GET', '/admin/users/me')).status).toBe(200);
    expect((await browser.as(tokenOf(other), 'GET', '/admin/users/me')).status).toBe(401);
    const renewed = await browser.post('/admin/access-token', {}, cookieHeader(other));
    expect(renewed.status).toBe(401);
    expect((await browser.login(EMAIL)).status).toBe(200);
  });
});

describe('a ticket to enrol, of one’s own page', () => {
  it('is for that page: it neither signs in, nor enrols another account', async () => {
    const token = tokenOf(await browser.login('editeur.symel@idm.example'));
    const started = await browser.as(token, 'POST', `${OWN}/start`);
    const { ticket, secret } = started.body.data as { ticket: string; secret: string };
    const code = codeOf(secret);
    expect((await browser.post('/guide/sign-in', { ticket, code })).status).toBe(400);
    const other = tokenOf(await browser.login('editeur.labeo@idm.example'));
    const confirmed = await browser.as(other, 'POST', `${OWN}/confirm`, { ticket, code });
    expect(confirmed.status).toBe(400);
    expect((await browser.login('editeur.symel@idm.example')).status).toBe(200);
    expect((await browser.login('editeur.labeo@idm.example')).status).toBe(200);
  });
});

describe('a lost telephone', () => {
  const lost = 'editeur.labeo@idm.example';

  it('is forgotten by the coordination for an editor, who is signed out', async () => {
    const { token } = await enrol(lost);
    const coordinator = tokenOf(await browser.login('coordination@idm.example'));
    const address = `/guide/accounts/${await idOf(lost)}/second-factor`;
    expect((await browser.as(coordinator, 'DELETE', address)).status).toBe(200);
    expect((await browser.as(token, 'GET', '/admin/users/me')).status).toBe(401);
    expect((await browser.login(lost)).status).toBe(200);
  });

  it('is not forgotten by an editor, nor for a super administrator', async () => {
    const editor = tokenOf(await browser.login(lost));
    const coordinator = tokenOf(await browser.login('coordination@idm.example'));
    const { secret } = await enrol('admin@idm.example');
    const address = async (email: string) => `/guide/accounts/${await idOf(email)}/second-factor`;
    const own = await browser.as(editor, 'DELETE', await address('editeur.symel@idm.example'));
    expect(own.status).toBe(403);
    const admin = await browser.as(coordinator, 'DELETE', await address('admin@idm.example'));
    expect(admin.status).toBe(404);
    const step = stepOf(await browser.login('admin@idm.example'))!;
    expect((await finish(step, codeOf(secret))).status).toBe(200);
  });

  it('leaves nothing behind when the account is removed', async () => {
    await enrol(lost);
    const id = await idOf(lost);
    const coordinator = tokenOf(await browser.login('coordination@idm.example'));
    expect((await browser.as(coordinator, 'DELETE', `/guide/accounts/${id}`)).status).toBe(200);
    for (const table of ['guide_second_factors', 'guide_recovery_codes'])
      expect(await cms.app.db.connection(table).where({ account_id: id })).toEqual([]);
  });
});
