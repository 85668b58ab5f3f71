import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCmsProcess, type CmsProcess } from '../../cms/src/testing/cms-process';
import { startPostgres, type StartedPostgres } from '../../cms/src/testing/start-postgres';
import { pause } from '../testing/system';
import type { Follower } from './compare';
import { signIn, startNetwork, tryOut, type Network } from './network';
import { isLong, seed, within } from './seed';

let network: Network;
let postgres: StartedPostgres;
let followers: readonly Follower[];
const cms: CmsProcess[] = [];
const started: CmsProcess[] = [];
const dataDirectories = ['one', 'two'].map((name) =>
  mkdtempSync(join(tmpdir(), `durability-${name}-`)),
);

async function start(index: number, port?: number): Promise<void> {
  const dataDirectory = dataDirectories[index];
  const env = { ...network.env, DATABASE_URL: postgres.url };
  cms[index] = await startCmsProcess({ demo: true, dataDirectory, port, env });
  started.push(cms[index]);
}

beforeAll(async () => {
  [network, postgres] = await Promise.all([startNetwork(seed), startPostgres()]);
  // The first makes the tables and the demonstration.
  await start(0);
  await start(1);
  followers = await network.follow(cms);
}, 300_000);
afterAll(async () => {
  await network?.stop();
  await Promise.all(cms.map((one) => one.stop()));
  await postgres?.stop();
  for (const directory of dataDirectories) rmSync(directory, { recursive: true, force: true });
}, 120_000);

const operations = isLong ? 500 : 100;
const timeout = isLong ? 1_800_000 : 600_000;

interface Blows {
  readonly times: number;
  readonly strike: (index: number) => Promise<void>;
  readonly seed: number;
}

async function tryOutWith({ times, strike, seed: seedOfPlan }: Blows) {
  const disasters = within(operations, times).map(({ atStep, delay }, index) => ({
    atStep,
    strike: () => pause(delay).then(() => strike(index)),
  }));
  return tryOut({
    seed: seedOfPlan,
    operations,
    database: { url: postgres.url },
    editors: await signIn(cms),
    followers,
    disasters,
    output: () => started.map((one) => one.output()).join('\n'),
  });
}

describe(`editors at once, spread over two CMS processes on one PostgreSQL (seed ${seed})`, () => {
  it(
    'lose nothing while hints go astray and either process is killed in the middle of their work',
    async () => {
      const strike = async (index: number) => {
        const killed = cms[index % 2]!;
        await killed.kill('SIGKILL');
        await start(index % 2, killed.port);
      };
      const report = await tryOutWith({ times: 3, strike, seed });
      expect(report.cut).toBeGreaterThan(0);
    },
    timeout,
  );

  it(
    'lose nothing while PostgreSQL is killed, and the same processes go on once it is back',
    async () => {
      const strike = async () => {
        await postgres.kill();
        await postgres.restart();
      };
      const report = await tryOutWith({ times: isLong ? 30 : 6, strike, seed: seed + 1 });
      expect(report.done).toBeGreaterThan(operations / 2);
      for (const { url } of cms) expect((await fetch(`${url}/_health`)).ok).toBe(true);
    },
    timeout,
  );
});
