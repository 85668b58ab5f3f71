import { EnvironmentError, parseEnvironment } from './environment';

const parse = (variables: Record<string, string>) => parseEnvironment(variables, '/srv/guide/cms');

describe('parseEnvironment', () => {
  it('needs nothing on a laptop', () => {
    expect(parse({})).toMatchObject({
      port: 1337,
      host: '127.0.0.1',
      databaseFile: '/srv/guide/data/cms.sqlite',
      databaseUrl: null,
      hintUrls: ['http://127.0.0.1:4000/hints'],
    });
  });

  it('has no default for a secret in production, and names all that miss', () => {
    expect(() => parse({ NODE_ENV: 'production', APP_KEYS: 'a' })).toThrow(
      /^(?!.*APP_KEYS)[\s\S]*FEED_TOKEN[\s\S]*PREVIEW_SECRET/,
    );
  });

  it('reports every mistake at once', () => {
    expect(() => parse({ CMS_PORT: 'x', DATABASE_URL: 'mysql://x', PUBLIC_URL: 'guide' })).toThrow(
      EnvironmentError,
    );
    expect(() => parse({ CMS_PORT: 'x', DATABASE_URL: 'mysql://x', PUBLIC_URL: 'guide' })).toThrow(
      /CMS_PORT[\s\S]*DATABASE_URL|DATABASE_URL[\s\S]*CMS_PORT/,
    );
  });

  it('sends no mail without SMTP_URL', () => {
    expect(parse({ MAIL_FROM: 'guide@idm.example' }).mail).toBeNull();
  });

  it('names a sender that misses and a mail server that is none, without its password', () => {
    expect(() => parse({ SMTP_URL: 'http://guide:secret@mail' })).toThrow(
      /^(?!.*secret)SMTP_URL[\s\S]*MAIL_FROM/,
    );
    const mail = { SMTP_URL: 'smtps://mail.test', MAIL_FROM: 'Guide <guide@idm.example>' };
    expect(parse(mail).mail).toEqual({ smtpUrl: mail.SMTP_URL, from: mail.MAIL_FROM });
  });

  it('requires a second factor and believes one proxy in production, unless told otherwise', () => {
    const secrets = Object.fromEntries(
      ['APP_KEYS', 'ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY']
        .concat('FEED_TOKEN', 'PREVIEW_SECRET')
        .map((name) => [name, 'x']),
    );
    const inProduction = { ...secrets, NODE_ENV: 'production' };
    expect(parse({})).toMatchObject({ secondFactorRequired: false, trustedProxies: 0 });
    expect(parse(inProduction)).toMatchObject({ secondFactorRequired: true, trustedProxies: 1 });
    const told = { SECOND_FACTOR_REQUIRED: 'false', TRUSTED_PROXIES: '2' };
    expect(parse({ ...inProduction, ...told })).toMatchObject({
      secondFactorRequired: false,
      trustedProxies: 2,
    });
    expect(() => parse({ TRUSTED_PROXIES: 'all' })).toThrow(/TRUSTED_PROXIES/);
    expect(() => parse({ SECOND_FACTOR_REQUIRED: 'yes' })).toThrow(/SECOND_FACTOR_REQUIRED/);
  });

  it('takes several values of a token that changes; the first is the one to send', () => {
    const { feedTokens, metricsTokens } = parse({ FEED_TOKEN: 'new, old', METRICS_TOKEN: '' });
    expect(feedTokens).toEqual(['new', 'old']);
    expect(metricsTokens).toEqual([]);
    expect(() => parse({ PREVIEW_SECRET: ' , ' })).toThrow(/PREVIEW_SECRET/);
  });

  it('hints nobody when the list is empty', () => {
    expect(parse({ GATEWAY_HINT_URLS: '' }).hintUrls).toEqual([]);
  });
});
