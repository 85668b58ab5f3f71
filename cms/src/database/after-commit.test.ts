import { startCms, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
beforeAll(async () => {
  cms = await startCms();
}, 240_000);
afterAll(() => cms?.stop());

describe('what runs after a commit', () => {
  it('may fail without a catcher: its failure is logged, and does not end the process', async () => {
    const { db, log } = cms.app;
    const logged = jest.spyOn(log, 'error').mockReturnValue(log);
    const fail = (): Promise<never> => Promise.reject(new Error('The database has gone'));
    const done = await db.transaction(({ onCommit }) => {
      onCommit(fail);
      return 'committed';
    });
    await new Promise(setImmediate);
    expect(done).toBe('committed');
    expect(logged.mock.calls).toEqual([['After a commit: Error: The database has gone']]);
    logged.mockRestore();
  });
});
