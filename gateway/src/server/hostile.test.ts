import { Agent, request } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { aSheet, surroundings } from '../testing/records';
import { hostileRequests, type HostileRequest } from '../testing/hostile-requests';
import { serveGuide, type ServedGuide } from '../testing/serve-guide';

const REQUESTS = process.env.CHECK_LONG ? 20_000 : 2000;
const SEED = Number(process.env.HOSTILE_SEED ?? (process.env.CHECK_LONG ? Date.now() : 50));
const AT_ONCE = 8;
const MOST_GROWTH = 64 * 2 ** 20;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = (): number => (collect(), process.memoryUsage().heapUsed);

let guide: ServedGuide;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

beforeAll(async () => {
  guide = await serveGuide([...surroundings, aSheet('f1')], { GRAPHQL_COST_PER_MINUTE: '0' });
});
afterAll(async () => {
  agent.destroy();
  await guide?.stop();
});

interface Outcome {
  sent: HostileRequest;
  status: number;
  text: string;
}

/** What was answered; null when the sender went away, or when the connection was cut because it could not be read. */
const send = (sent: HostileRequest): Promise<Outcome | null> =>
  new Promise((resolve) => {
    const { method, search, headers, body, isCut } = sent;
    const missing = isCut ? 10 : 0;
    const length = { 'content-length': String(body.length + missing) };
    const asked = request(
      `${guide.url}${search}`,
      { agent, method, headers: { ...headers, ...(method === 'POST' && length) } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('error', () => resolve(null));
        answer.once('end', () =>
          resolve({ sent, status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
        );
      },
    );
    asked.once('error', () => resolve(null));
    if (!isCut) return void asked.end(body);
    asked.write(body.length > 0 ? body : '{');
    setTimeout(() => asked.destroy(), 20);
  });

async function sendAll(requests: readonly HostileRequest[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...requests];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const outcome = await send(next);
      if (outcome) outcomes.push(outcome);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes;
}

const describeRequest = ({ sent, status, text }: Outcome): string =>
  `${status} ${text.slice(0, 200)} to ${sent.method} ${sent.search.slice(0, 200)} ${sent.body.toString().slice(0, 300)}`;

describe(`${REQUESTS} hostile requests (HOSTILE_SEED=${SEED})`, () => {
  it('are each answered or cut, never by a failure of ours, and leave nothing in memory', async () => {
    const requests = hostileRequests(REQUESTS, SEED);
    const half = requests.length / 2;
    const first = await sendAll(requests.slice(0, half));
    const between = heap();
    const second = await sendAll(requests.slice(half));
    const growth = heap() - between;
    const outcomes = [...first, ...second];
    const isOurs = ({ status, text }: Outcome) =>
      status >= 500 || text.includes('INTERNAL_SERVER_ERROR');
    expect(outcomes.filter(isOurs).map(describeRequest)).toEqual([]);
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
  }, 600_000);
});
