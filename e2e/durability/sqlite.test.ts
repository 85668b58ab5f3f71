import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCmsProcess, type CmsProcess } from '../../cms/src/testing/cms-process';
import { pause } from '../testing/system';
import { signIn, startNetwork, tryOut, type Network } from './network';
import { isLong, seed, within } from './seed';

let network: Network;
let cms: CmsProcess;
const dataDirectory = mkdtempSync(join(tmpdir(), 'durability-'));

const started: CmsProcess[] = [];
async function start(port?: number): Promise<CmsProcess> {
  const one = await startCmsProcess({ demo: true, dataDirectory, port, env: network.env });
  started.push(one);
  return one;
}

beforeAll(async () => {
  network = await startNetwork(seed);
  cms = await start();
}, 240_000);
afterAll(async () => {
  await network?.stop();
  await cms?.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}, 120_000);

describe(`editors at once, on SQLite (seed ${seed})`, () => {
  it(
    'lose nothing while hints go astray and the CMS is killed in the middle of their work',
    async () => {
      const operations = isLong ? 1000 : 200;
      const followers = await network.follow([cms]);
      const editors = await signIn([cms]);
      const strike = (delay: number) => async () => {
        await pause(delay);
        await cms.kill('SIGKILL');
        cms = await start(cms.port);
      };
      const disasters = within(operations, 4).map(({ atStep, delay }) => ({
        atStep,
        strike: strike(delay),
      }));
      const database = { file: join(dataDirectory, 'cms.sqlite') };
      const report = await tryOut({
        seed,
        operations,
        database,
        editors,
        followers,
        disasters,
        output: () => started.map((one) => one.output()).join('\n'),
      });
      expect(report.cut).toBeGreaterThan(0);
      // The line was bad, and gateways that hear too little or too much were not misled.
      expect(network.hints.counts.sent).not.toBe(2 * network.hints.counts.received);
    },
    isLong ? 1_800_000 : 600_000,
  );
});
