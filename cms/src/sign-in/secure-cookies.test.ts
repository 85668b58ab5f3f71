import { cookieHeader, refreshCookieOf, SignInClient } from '../testing/sign-in-client';
import { startCmsProcess, type CmsProcess } from '../testing/cms-process';
import type { TestVariables } from '../testing/start-cms';

let cms: CmsProcess;
afterEach(() => cms?.stop());

const secrets = Object.fromEntries(
  ['APP_KEYS', 'ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'].map(
    (name) => [name, `${name}-of-tests`],
  ),
);

async function start(env: TestVariables): Promise<SignInClient> {
  cms = await startCmsProcess({ demo: true, env: { ...secrets, NODE_ENV: 'production', ...env } });
  return new SignInClient(cms.url);
}

async function cookiesOf(browser: SignInClient, headers: Record<string, string>) {
  const credentials = { email: 'editeur.caue@idm.example', password: 'Mot-de-passe-1' };
  const signedIn = await browser.post('/admin/login', credentials, headers);
  const cookie = cookieHeader(signedIn);
  const renewed = await browser.post('/admin/access-token', {}, { ...headers, ...cookie });
  expect([signedIn.status, renewed.status]).toEqual([200, 200]);
  return [signedIn, renewed].map((answer) => /; secure/i.test(refreshCookieOf(answer)!));
}

describe('in production, the cookie of a session', () => {
  it('is secure behind a proxy that speaks TLS, and not on http://localhost', async () => {
    const browser = await start({});
    expect(await cookiesOf(browser, { 'x-forwarded-proto': 'https' })).toEqual([true, true]);
    expect(await cookiesOf(browser, {})).toEqual([false, false]);
  }, 240_000);

  it('is secure whatever the proxy says, when the CMS is known by an https address', async () => {
    const browser = await start({ CMS_URL: 'https://cms.idm.example' });
    expect(await cookiesOf(browser, {})).toEqual([true, true]);
  }, 240_000);
});
