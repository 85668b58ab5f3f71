import { startCms, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
beforeAll(async () => {
  cms = await startCms();
}, 120_000);
afterAll(() => cms?.stop());

describe('/_health/ready', () => {
  const readiness = async () => {
    const answer = await fetch(`${cms.url}/_health/ready`);
    return [answer.status, await answer.json()];
  };

  it('says whether the database answers', async () => {
    expect(await readiness()).toEqual([200, { status: 'ready' }]);
    const { connection } = cms.app.db;
    await connection.destroy();
    expect(await readiness()).toEqual([503, { status: 'database away' }]);
    connection.initialize();
    expect(await readiness()).toEqual([200, { status: 'ready' }]);
  });
});
