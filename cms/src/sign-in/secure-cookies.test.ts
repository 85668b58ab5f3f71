import { cookieHeader, refreshCookieOf, SignInClient } from '../testing/sign-in-client';
import { startCmsProcess, type CmsProcess } from '../testing/cms-process';

let cms: CmsProcess;
afterEach(() => cms?.stop());

const inProduction = {
  NODE_ENV: 'production',
  APP_KEYS: 'app-keys-of-tests',
  ADMIN_JWT_SECRET: 'sign-in-secret-of-tests',
  API_TOKEN_SALT: 'salt-of-tests',
  TRANSFER_TOKEN_SALT: 'other-salt-of-tests',
  ENCRYPTION_KEY: 'encryption-key-of-tests',
};

async function start(cmsUrl: string): Promise<SignInClient> {
  cms = await startCmsProcess({ demo: true, env: { ...inProduction, CMS_URL: cmsUrl } });
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
    const browser = await start('');
    expect(await cookiesOf(browser, { 'x-forwarded-proto': 'https' })).toEqual([true, true]);
    expect(await cookiesOf(browser, {})).toEqual([false, false]);
  }, 240_000);

  it('is secure whatever the proxy says, when the CMS is known by an https address', async () => {
    const browser = await start('https://cms.idm.example');
    expect(await cookiesOf(browser, {})).toEqual([true, true]);
  }, 240_000);
});
