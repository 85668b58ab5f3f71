import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  codeOf,
  refreshCookieOf,
  SignInClient,
  type SecondFactorStep,
  type SignInAnswer,
} from '../testing/sign-in-client';
import { startCms, testEnvironment, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let browser: SignInClient;

beforeAll(async () => {
  cms = await startCms({ demo: true, env: { SECOND_FACTOR_REQUIRED: 'true' } });
  browser = new SignInClient(cms.url);
}, 240_000);
afterAll(() => cms?.stop());

const tokenOf = ({ body }: SignInAnswer): string => body.data?.token ?? '';
const stepOf = ({ body }: SignInAnswer): SecondFactorStep | undefined =>
  body.error?.details?.secondFactor;
const finish = ({ ticket }: SecondFactorStep, code: string): Promise<SignInAnswer> =>
  browser.post('/guide/sign-in', { ticket, code });
const resetCommand = path.resolve(__dirname, '../../dist/src/second-factor/reset-command.js');

describe('where a second factor is required', () => {
  beforeEach(async () => {
    await cms.app.db.connection('strapi_sessions').delete();
  });

  it('an editor signs in without', async () => {
    expect((await browser.login('editeur.caue@idm.example')).status).toBe(200);
  });

  it.each(['coordination@idm.example', 'admin@idm.example'])(
    '%s gets nothing but the way to enrol, then ten recovery codes and a session',
    async (email) => {
      const answer = await browser.login(email);
      expect(answer.status).toBe(400);
      expect(refreshCookieOf(answer)).toBeUndefined();
      expect(await cms.app.db.connection('strapi_sessions')).toEqual([]);
      const step = stepOf(answer)!;
      expect(step).toMatchObject({ step: 'enrol', address: expect.stringMatching(/^otpauth:/) });
      expect((await finish(step, '000000')).status).toBe(400);
      const enrolled = await finish(step, codeOf(step.secret!, -1));
      expect(enrolled.body.data?.recoveryCodes).toHaveLength(10);
      const off = { code: codeOf(step.secret!) };
      const path = '/guide/second-factor/switch-off';
      expect((await browser.as(tokenOf(enrolled), 'POST', path, off)).status).toBe(403);
      // The same ticket enrols nobody a second time.
      expect((await finish(step, codeOf(step.secret!, 1))).status).toBe(400);
      expect(stepOf(await browser.login(email))?.step).toBe('code');
    },
  );

  it('a lost telephone of the super administrator is forgotten from the command line', async () => {
    expect(stepOf(await browser.login('admin@idm.example'))?.step).toBe('code');
    // Jest's own copy: a process inherits the environment from before.
    const run = (email: string) =>
      execFileSync(process.execPath, [resetCommand, email], {
        encoding: 'utf8',
        env: { ...process.env },
        stdio: 'pipe',
      });
    expect(run('Admin@idm.example')).toMatch(/no second factor any more/);
    expect(stepOf(await browser.login('admin@idm.example'))?.step).toBe('enrol');
    expect(() => run('nobody@idm.example')).toThrow(/No account has the e-mail/);
  });
});

describe('a session from before a second factor was required', () => {
  it('ends at the start that requires it; an editor’s goes on', async () => {
    await cms.stop();
    const dataDirectory = mkdtempSync(path.join(tmpdir(), 'cms-'));
    cms = await startCms({ demo: true, dataDirectory, env: { SECOND_FACTOR_REQUIRED: '' } });
    browser = new SignInClient(cms.url);
    const coordinator = tokenOf(await browser.login('coordination@idm.example'));
    const editor = tokenOf(await browser.login('editeur.caue@idm.example'));
    await cms.stop();
    cms = await startCms({ demo: true, dataDirectory, env: { SECOND_FACTOR_REQUIRED: 'true' } });
    browser = new SignInClient(cms.url);
    expect((await browser.as(coordinator, 'GET', '/admin/users/me')).status).toBe(401);
    expect((await browser.as(editor, 'GET', '/admin/users/me')).status).toBe(200);
  }, 240_000);
});

describe('the first super administrator, where a second factor is required', () => {
  it('enrols before any session exists', async () => {
    await cms.stop();
    cms = await startCms({ env: { SECOND_FACTOR_REQUIRED: 'true' } });
    browser = new SignInClient(cms.url);
    const answer = await browser.post('/admin/register-admin', {
      email: 'premiere@idm.example',
      firstname: 'Première',
      lastname: 'Administration',
      password: testEnvironment.IDM_DEMO_PASSWORD,
    });
    expect(refreshCookieOf(answer)).toBeUndefined();
    const step = stepOf(answer)!;
    expect(step.step).toBe('enrol');
    expect((await finish(step, codeOf(step.secret!))).status).toBe(200);
  }, 240_000);
});
