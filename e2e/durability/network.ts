import { AdminClient } from '../../cms/src/testing/admin-client';
import type { CmsProcess } from '../../cms/src/testing/cms-process';
import { eventually, freePort, secrets, startGateway } from '../testing/system';
import { expectSame, expectWhole, readPublishedFrom, type Follower } from './compare';
import { expectNothingLost, readRegisters } from './registers';
import { startHintProxy, type HintProxy } from './hint-proxy';
import { planOf } from './plan';
import { workAtOnce, type Disaster, type Report } from './editors';

type Database = Parameters<typeof readPublishedFrom>[0];

/** Two addresses for gateways, and the bad line that hints take to them. */
export interface Network {
  readonly hints: HintProxy;
  readonly env: Readonly<Record<string, string>>;
  /** Two gateways that follow, the first of them the first CMS. */
  readonly follow: (cms: readonly { readonly url: string }[]) => Promise<readonly Follower[]>;
  readonly stop: () => Promise<void>;
}

export async function startNetwork(seed: number): Promise<Network> {
  const ports = [await freePort(), await freePort()];
  const urls = ports.map((port) => ({ url: `http://127.0.0.1:${port}` }));
  const hints = await startHintProxy(seed, urls);
  const followers: Follower[] = [];
  const follow: Network['follow'] = async (cms) => {
    for (const [index, port] of ports.entries()) {
      const cmsUrl = cms[index % cms.length]!.url;
      // The whole guide is read several times a minute.
      const env = { GRAPHQL_COST_PER_MINUTE: '0' };
      const gateway = await startGateway({ cmsUrl, port, refreshSeconds: 1, env });
      followers.push({ url: urls[index]!.url, gateway });
    }
    return followers;
  };
  const stop = async (): Promise<void> => {
    await hints.stop();
    await Promise.all(followers.map(({ gateway }) => gateway.app.close()));
  };
  return { hints, env: { ...secrets, GATEWAY_HINT_URLS: hints.url }, follow, stop };
}

const accounts = ['coordination', 'editeur.caue', 'editeur.labeo', 'editeur.symel', 'admin'];

/** Every editor with an account of its own, spread over the CMS processes. */
export const signIn = (cms: readonly Pick<CmsProcess, 'url'>[]): Promise<AdminClient[]> =>
  Promise.all(
    accounts.map((account, index) =>
      AdminClient.login(cms[index % cms.length]!.url, `${account}@idm.example`),
    ),
  );

interface Trial {
  readonly seed: number;
  readonly operations: number;
  readonly database: Database;
  readonly editors: readonly AdminClient[];
  readonly followers: readonly Follower[];
  readonly disasters: readonly Disaster[];
  /** What the CMS processes printed, to explain a failure. */
  readonly output: () => string;
}

/** Editors work while things break; then, at rest, nothing is lost, half done, or served otherwise than published. */
export async function tryOut(trial: Trial): Promise<Report> {
  const { seed, operations, database, editors, disasters, followers } = trial;
  const before = readRegisters(await readPublishedFrom(database));
  const report = await workAtOnce({ plan: planOf(seed, operations), editors, disasters });
  const published = await readPublishedFrom(database);
  for (const { gateway } of followers) {
    const follow = async () => ({
      version: gateway.follower.guide().version,
      failure: gateway.follower.status().failure,
    });
    const isThere = ({ version }: { version: string }) => version === published.version;
    const { version, failure } = await eventually(follow, isThere, 60_000);
    if (version !== published.version || failure)
      throw new Error(
        `At ${version} instead of ${published.version}: ${failure}. The CMS printed:\n${trial.output()}`,
      );
  }
  if (report.failures.length > 0)
    throw new Error(`${report.failures.join('\n')}\nThe CMS printed:\n${trial.output()}`);
  expectWhole(published);
  expectNothingLost(report.history, before, readRegisters(published));
  for (const follower of followers) await expectSame(published, follower);
  return report;
}
