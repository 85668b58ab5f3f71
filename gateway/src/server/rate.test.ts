import { REQUEST_COST } from '../limits/limits';
import { surroundings } from '../testing/records';
import { serveGuide, withGuide, type ServedGuide } from '../testing/serve-guide';
import { toCaller } from './caller';

const BUDGET = 10_000;

let guide: ServedGuide;

beforeAll(async () => {
  guide = await serveGuide(surroundings, {
    GRAPHQL_COST_PER_MINUTE: String(BUDGET),
    TRUSTED_PROXIES: '1',
  });
});
afterAll(() => guide?.stop());

const from = (address: string) => ({ 'x-forwarded-for': address });

const dear =
  '{ a: sheets(first: 100) { nodes { leadAgency { sheets(first: 76) { nodes { reference } } } } } }';

describe('what a caller may spend in a minute', () => {
  it('is counted by the cost of what is asked, and told in each answer', async () => {
    const { headers, extensions } = await guide.ask(
      { query: dear, extensions: { cost: true } },
      from('203.0.113.1'),
    );
    const { operation } = extensions?.cost as { operation: number };
    expect(operation).toBeGreaterThan(5000);
    expect(headers.get('ratelimit-limit')).toBe(String(BUDGET));
    expect(headers.get('ratelimit-remaining')).toBe(String(BUDGET - REQUEST_COST - operation));
    expect(Number(headers.get('ratelimit-reset'))).toBeLessThanOrEqual(60);
  });

  it('once spent, is told with 429 and how long to wait, to this caller alone', async () => {
    const spent = from('203.0.113.2');
    await guide.ask({ query: dear }, spent);
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const { status, headers, errors, data } = await guide.ask(
        { query: dear },
        { ...spent, accept },
      );
      expect([status, errors[0]?.code, data]).toEqual([429, 'RATE_LIMITED', undefined]);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('access-control-allow-origin')).toBe('*');
    }
    expect((await guide.ask({ query: dear }, from('203.0.113.3'))).errors).toEqual([]);
  });

  it('is spent by requests that are refused too, before their body is read', async () => {
    const wrong = from('203.0.113.4');
    for (let count = 0; count < BUDGET / REQUEST_COST; count += 1)
      expect((await guide.ask([], wrong)).status).toBe(400);
    expect((await guide.ask([], wrong)).status).toBe(429);
  });

  it('is not spent by pages, nor by who looks whether all is well', async () => {
    const origin = guide.url.replace('/graphql', '');
    const spent = from('203.0.113.2');
    const paths = ['/', '/fiches', '/health', '/health/live'];
    const answers = await Promise.all(
      paths.map((path) => fetch(`${origin}${path}`, { headers: spent })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.filter(({ headers }) => headers.has('ratelimit-limit'))).toEqual([]);
  });

  it('is that of the address that the nearest proxy says, whatever a caller adds before it', async () => {
    await guide.ask({ query: dear }, from('203.0.113.5'));
    const { status } = await guide.ask({ query: dear }, from('198.51.100.9, 203.0.113.5'));
    expect(status).toBe(429);
  });

  it('is everyone’s at one address when no proxy is trusted', async () => {
    const env = { GRAPHQL_COST_PER_MINUTE: String(BUDGET) };
    await withGuide(surroundings, env, async (plain) => {
      await plain.ask({ query: dear }, from('203.0.113.1'));
      expect((await plain.ask({ query: dear }, from('203.0.113.2'))).status).toBe(429);
    });
  });
});

describe('toCaller', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('of %s is %s', (address, caller) => {
    expect(toCaller(address)).toBe(caller);
  });
});
