import { startCms, type StartedCms } from '../testing/start-cms';

const token = 'metrics-token-of-tests';

let cms: StartedCms;
beforeAll(async () => {
  cms = await startCms({ env: { METRICS_TOKEN: token } });
}, 120_000);
afterAll(() => cms?.stop());

const statusWith = async (headers: Record<string, string>): Promise<number> =>
  (await fetch(`${cms.url}/metrics`, { headers })).status;

describe('/metrics', () => {
  it('is for who bears the token, and for nobody else', async () => {
    expect(await statusWith({ authorization: `Bearer ${token}` })).toBe(200);
    expect(await statusWith({})).toBe(401);
    expect(await statusWith({ authorization: `Bearer ${token}x` })).toBe(401);
  });
});
