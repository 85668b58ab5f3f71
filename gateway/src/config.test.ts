import { parseConfig } from './config';

const secrets = { FEED_TOKEN: 'f'.repeat(32), PREVIEW_SECRET: 'p'.repeat(32) };

describe('parseConfig', () => {
  it('has laptop defaults for all but secrets', () => {
    expect(parseConfig(secrets)).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      publicUrl: 'http://localhost:4000',
      cmsUrl: 'http://127.0.0.1:1337',
    });
  });

  it('reports every mistake at once, naming each variable', () => {
    const parse = () => parseConfig({ PORT: 'http', CMS_URL: 'cms', FEED_TOKEN: 'short' });
    expect(parse).toThrow(
      /^PORT is wrong.*\nCMS_URL is wrong.*\nFEED_TOKEN is wrong.*\nPREVIEW_SECRET is not set\.$/,
    );
  });

  it('leaves balancers time to see the end in production, and ends at once on a laptop', () => {
    expect(parseConfig(secrets).shutdownGraceSeconds).toBe(0);
    const inProduction = { ...secrets, NODE_ENV: 'production' };
    expect(parseConfig(inProduction).shutdownGraceSeconds).toBe(5);
    expect(parseConfig({ ...inProduction, SHUTDOWN_GRACE_SECONDS: '0' })).toMatchObject({
      shutdownGraceSeconds: 0,
    });
  });

  it('takes an empty METRICS_TOKEN or grace for an absent one', () => {
    const empty = { ...secrets, NODE_ENV: 'production', METRICS_TOKEN: '' };
    expect(parseConfig({ ...empty, SHUTDOWN_GRACE_SECONDS: '' })).toMatchObject({
      metricsTokens: [],
      shutdownGraceSeconds: 5,
    });
  });

  it('takes several values of a token that changes, each long enough', () => {
    const both = `${'n'.repeat(32)}, ${'f'.repeat(32)}`;
    expect(parseConfig({ ...secrets, FEED_TOKEN: both }).feedTokens).toEqual([
      'n'.repeat(32),
      'f'.repeat(32),
    ]);
    for (const FEED_TOKEN of [`${'n'.repeat(32)},short`, `${'n'.repeat(32)},`, ','])
      expect(() => parseConfig({ ...secrets, FEED_TOKEN })).toThrow(/^FEED_TOKEN is wrong/);
  });

  it('leaves the schema open by default, and closes what it is told to', () => {
    expect(parseConfig(secrets)).toMatchObject({
      trustedProxies: 0,
      graphql: { isIntrospectionOpen: true, isGetOpen: true },
    });
    const told = { GRAPHQL_INTROSPECTION: 'false', GRAPHQL_GET: 'false', TRUSTED_PROXIES: '2' };
    expect(parseConfig({ ...secrets, NODE_ENV: 'production', ...told })).toMatchObject({
      trustedProxies: 2,
      graphql: { isIntrospectionOpen: false, isGetOpen: false },
    });
    expect(parseConfig({ ...secrets, NODE_ENV: 'production' }).trustedProxies).toBe(1);
    const wrong = { GRAPHQL_GET: 'no', GRAPHQL_COST_PER_MINUTE: '50', TRUSTED_PROXIES: 'all' };
    expect(() => parseConfig({ ...secrets, ...wrong })).toThrow(
      /^TRUSTED_PROXIES is wrong.*\nGRAPHQL_GET is wrong.*\nGRAPHQL_COST_PER_MINUTE is wrong.*at least 10000/,
    );
  });

  it('gives origins without a final slash, and cannot be changed', () => {
    const config = parseConfig({ ...secrets, PUBLIC_URL: 'https://guide.example/' });
    expect(config.publicUrl).toBe('https://guide.example');
    expect(Object.isFrozen(config)).toBe(true);
  });
});
