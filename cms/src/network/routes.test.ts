import { AdminClient } from '../testing/admin-client';
import { messageOf, NETWORK } from '../testing/network-client';
import { startCms, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;

beforeAll(async () => {
  cms = await startCms({ demo: true });
}, 240_000);
afterAll(() => cms?.stop());

const routes = [
  ['GET', ''],
  ...['transfer', 'merge', 'end'].flatMap((kind) => [
    ['POST', `/${kind}`],
    ['POST', `/${kind}/preview`],
  ]),
] as [string, string][];

describe('the routes of the network', () => {
  it.each(['editeur.caue@idm.example', 'editeur.labeo@idm.example'])(
    'are closed to %s',
    async (email) => {
      const account = await AdminClient.login(cms.url, email);
      // The second is of no agency.
      await cms.app.db
        .connection('guide_account_agencies')
        .whereIn(
          'account_id',
          cms.app.db
            .connection('admin_users')
            .where({ email: 'editeur.labeo@idm.example' })
            .select('id'),
        )
        .delete();
      for (const [method, path] of routes) {
        const answer = await account.send(method, NETWORK + path);
        expect([path, answer.status]).toEqual([path, 403]);
        expect(messageOf(answer)).toMatch(/coordination du réseau/);
      }
    },
  );

  it('are closed without an account', async () => {
    for (const [method, path] of routes)
      expect((await fetch(`${cms.url}${NETWORK}${path}`, { method })).status).toBe(401);
  });

  it('are open to a super administrator', async () => {
    const admin = await AdminClient.login(cms.url);
    expect((await admin.send('GET', NETWORK)).status).toBe(200);
  });
});
