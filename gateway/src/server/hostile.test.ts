import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { aSheet, surroundings } from '../testing/records';
import { hostileRequests } from '../testing/hostile-requests';
import { describeOutcome, isOurs, sendAll } from '../testing/send-hostile';
import { serveGuide, type ServedGuide } from '../testing/serve-guide';

const REQUESTS = process.env.CHECK_LONG ? 100_000 : 10_000;
const SEED = Number(process.env.HOSTILE_SEED ?? (process.env.CHECK_LONG ? Date.now() : 50));
const AT_ONCE = 8;
const MOST_GROWTH = 64 * 2 ** 20;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = (): number => (collect(), process.memoryUsage().heapUsed);

let guide: ServedGuide;

beforeAll(async () => {
  guide = await serveGuide([...surroundings, aSheet('f1')], { GRAPHQL_COST_PER_MINUTE: '0' });
});
afterAll(async () => {
  await guide?.stop();
});

describe(`${REQUESTS} hostile requests (HOSTILE_SEED=${SEED})`, () => {
  it('are each answered or cut, never by a failure of ours, and leave nothing in memory', async () => {
    const requests = hostileRequests(REQUESTS, SEED);
    const half = requests.length / 2;
    const first = await sendAll(guide.url, requests.slice(0, half), AT_ONCE);
    const between = heap();
    const second = await sendAll(guide.url, requests.slice(half), AT_ONCE);
    const growth = heap() - between;
    const outcomes = [...first, ...second];
    expect(outcomes.filter(isOurs).map(describeOutcome)).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(REQUESTS / 3);
    const longest = Math.max(...outcomes.map(({ text }) => text.length));
    expect(longest).toBeLessThan(200_000);
    expect(growth).toBeLessThan(MOST_GROWTH);
    expect((await guide.ask({ query: '{ guide { name } }' })).errors).toEqual([]);
    const statuses = new Map<number, number>();
    for (const { status } of outcomes) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    process.stdout.write(
      `${JSON.stringify({ answered: outcomes.length, statuses: Object.fromEntries(statuses), longest, growth })}\n`,
    );
  }, 1_800_000);
});
