import { startCms, type StartedCms } from '../cms/src/testing/start-cms';
import { holdDrafts, type HeldCms } from './testing/held-cms';
import { startLoad, type Load } from './testing/load';
import { startGatewayProgram, type RunningProgram } from './testing/program';
import { eventually, secrets } from './testing/system';
import { toPreviewToken } from './testing/watched-system';

let cms: StartedCms;
const started: RunningProgram[] = [];
let load: Load | undefined;
let held: HeldCms | undefined;

beforeAll(async () => {
  cms = await startCms({ demo: true, env: secrets });
}, 120_000);

afterEach(async () => {
  await load?.stop();
  load = undefined;
  held?.stop();
  held = undefined;
  await Promise.all(started.splice(0).map((program) => program.kill()));
}, 60_000);
afterAll(() => cms?.stop(), 120_000);

const startGateway = async (cmsUrl: string, env: Record<string, string>) => {
  const program = await startGatewayProgram(cmsUrl, { LOG_LEVEL: 'silent', ...env });
  started.push(program);
  return program;
};

const calls = [
  {
    path: '/graphql',
    body: JSON.stringify({
      query:
        '{ sheets(first: 20) { totalCount nodes { title summary leadAgency { name } contacts { label } } } }',
    }),
  },
  { path: '/fiches' },
  { path: '/' },
  { path: '/agences/caue' },
];

describe('SIGTERM under load', () => {
  it('makes no request fail: the others take over, what was sent is answered', async () => {
    const [leaving, staying] = [
      await startGateway(cms.url, { SHUTDOWN_GRACE_SECONDS: '3' }),
      await startGateway(cms.url, { SHUTDOWN_GRACE_SECONDS: '3' }),
    ];
    load = startLoad([leaving.url, staying.url], calls);
    await load.untilAnsweredBy(leaving.url, 200);
    const before = load.answeredBy(leaving.url);
    leaving.signal('SIGTERM');
    expect(await leaving.ended).toBe(0);
    await load.untilAnsweredBy(staying.url, 200);
    expect(load.failures).toEqual([]);
    expect(load.answeredBy(leaving.url)).toBeGreaterThan(before);
  }, 180_000);
});

/** A request that crosses to the CMS and waits there, on a gateway asked to end meanwhile. */
async function endWhileAsking(env: Record<string, string>) {
  held = await holdDrafts(cms.url);
  const gateway = await startGateway(held.url, env);
  const asking = fetch(`${gateway.url}/fiches?apercu=${await toPreviewToken(gateway)}`);
  asking.catch(() => undefined);
  await held.isAsked;
  gateway.signal('SIGTERM');
  return { gateway, asking };
}

const ask = (url: string): Promise<number | 'refused'> =>
  fetch(url).then(
    ({ status }) => status,
    () => 'refused' as const,
  );

describe('a gateway asked to end', () => {
  it('finishes what is in flight, and takes nothing new', async () => {
    const { gateway, asking } = await endWhileAsking({});
    const refusal = await eventually(
      () => ask(`${gateway.url}/health/live`),
      (status) => status === 'refused',
    );
    expect(refusal).toBe('refused');
    held!.release();
    const answer = await asking;
    expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close']);
    expect(await answer.text()).toContain('</html>');
    expect(await gateway.ended).toBe(0);
  }, 120_000);

  it('is no longer ready, lives and still answers for as long as the grace lasts', async () => {
    const gateway = await startGateway(cms.url, { SHUTDOWN_GRACE_SECONDS: '4' });
    gateway.signal('SIGINT');
    const ready = () => ask(`${gateway.url}/health/ready`);
    expect(await eventually(ready, (status) => status !== 200)).toBe(503);
    expect(await ask(`${gateway.url}/health/live`)).toBe(200);
    expect(await ask(`${gateway.url}/fiches`)).toBe(200);
    expect(await gateway.ended).toBe(0);
  }, 120_000);

  it('does not wait for ever: past the limit it ends, and says that it cut', async () => {
    const { gateway } = await endWhileAsking({ SHUTDOWN_LIMIT_SECONDS: '1', LOG_LEVEL: 'error' });
    expect(await gateway.ended).toBe(1);
    expect(gateway.printed()).toContain('not stopped in time');
  }, 120_000);
});
