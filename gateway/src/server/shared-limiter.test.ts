import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { REQUEST_COST } from '../limits/limits';
import { startRedis, type RedisServer } from '../testing/redis';
import { surroundings } from '../testing/records';
import { serveGuide, type ServedGuide } from '../testing/serve-guide';

const BUDGET = 10_000;
const query = '{ guide { name } }';

let redis: RedisServer;
let gateways: ServedGuide[] = [];

/** What is left to a caller after one more request to a gateway. */
async function leftTo(caller: string, gateway: number): Promise<number> {
  const { headers, errors } = await gateways[gateway]!.ask(
    { query },
    { 'x-forwarded-for': caller },
  );
  expect(errors).toEqual([]);
  return Number(headers.get('ratelimit-remaining'));
}

async function health(gateway: number): Promise<{ limits: unknown; status: string }> {
  const url = gateways[gateway]!.url.replace('/graphql', '/health');
  return (await (await fetch(url)).json()) as { limits: unknown; status: string };
}

async function metric(gateway: number): Promise<string | undefined> {
  const text = await (await fetch(gateways[gateway]!.url.replace('/graphql', '/metrics'))).text();
  return /^graphql_limits_shared (.*)$/m.exec(text)?.[1];
}

async function untilShared(expected: boolean): Promise<void> {
  for (const gateway of [0, 1])
    while ((await health(gateway)).limits !== (expected ? 'shared' : 'local')) await pause(50);
}

async function timeOf(requests: number, caller: string): Promise<number> {
  const started = performance.now();
  for (let count = 0; count < requests; count += 1) await leftTo(caller, 0);
  return performance.now() - started;
}

const COST = REQUEST_COST + 1;

// Skipped where Redis is not installed, except in CI.
const isInstalled = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'].some((folder) =>
  existsSync(`${folder}/redis-server`),
);

(isInstalled || process.env.CI ? describe : describe.skip)(
  'the limits of two gateways with Redis',
  () => {
    beforeAll(async () => {
      redis = await startRedis();
      const env = {
        REDIS_URL: redis.url,
        GRAPHQL_COST_PER_MINUTE: String(BUDGET),
        TRUSTED_PROXIES: '1',
      };
      gateways = [await serveGuide(surroundings, env), await serveGuide(surroundings, env)];
    });
    afterAll(async () => {
      for (const gateway of gateways) await gateway.stop();
      redis?.signal('SIGCONT');
      await redis?.kill();
    });

    it('are one budget', async () => {
      expect(await leftTo('203.0.113.1', 0)).toBe(BUDGET - COST);
      expect(await leftTo('203.0.113.1', 1)).toBe(BUDGET - 2 * COST);
      expect([await metric(0), (await health(0)).limits]).toEqual(['1', 'shared']);
    });

    it('refuse at one what was spent at the other', async () => {
      const spent = { 'x-forwarded-for': '203.0.113.2' };
      const dear =
        '{ sheets(first: 100) { nodes { leadAgency { sheets(first: 70) { nodes { title } } } } } }';
      await gateways[0]!.ask({ query: dear }, spent);
      expect(await gateways[1]!.ask({ query: dear }, spent)).toMatchObject({
        status: 429,
        errors: [{ code: 'RATE_LIMITED' }],
      });
    });

    it('are each gateway’s own while Redis is away, and one again when it is back', async () => {
      await redis.kill();
      await untilShared(false);
      expect(await leftTo('203.0.113.3', 0)).toBe(BUDGET - COST);
      expect(await leftTo('203.0.113.3', 1)).toBe(BUDGET - COST);
      expect([await metric(0), (await health(0)).status]).toEqual(['0', 'ok']);
      await redis.start();
      await untilShared(true);
      expect(await leftTo('203.0.113.4', 0)).toBe(BUDGET - COST);
      expect(await leftTo('203.0.113.4', 1)).toBe(BUDGET - 2 * COST);
    });

    it('make nobody wait for a Redis that hangs, once it is known to', async () => {
      const quiet = await timeOf(50, '203.0.113.5');
      redis.signal('SIGSTOP');
      // The first to ask learns it, in a tenth of a second; each of the others would wait as long if they asked too.
      await leftTo('203.0.113.6', 0);
      expect((await health(0)).limits).toBe('local');
      const hung = await timeOf(50, '203.0.113.6');
      redis.signal('SIGCONT');
      await untilShared(true);
      expect(hung / quiet).toBeLessThan(10);
    });
  },
);
