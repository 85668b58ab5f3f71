import { concepts } from '../../concepts';
import { AdminClient, messagesOf } from '../../testing/admin-client';
import { startCms, type StartedCms } from '../../testing/start-cms';

const uid = concepts.theme;
let cms: StartedCms;
let admin: AdminClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  admin = await AdminClient.login(cms.url, 'coordination@idm.example');
}, 120_000);

afterAll(() => cms.stop());

const under = async (code: string) => ({
  parent: { connect: [{ documentId: (await admin.find(uid, 'code', code)).documentId }] },
});

describe('a theme', () => {
  it('has two levels only', async () => {
    const theme = { label: 'Cressonnières', code: 'cressonnieres' };
    const answer = await admin.send('POST', `/content-manager/collection-types/${uid}`, {
      ...theme,
      ...(await under('assainissement')),
    });
    expect(messagesOf(answer).parent).toContain('« Assainissement » est déjà au second niveau');
  });

  it('stays at the first level while others depend on it', async () => {
    const { documentId } = await admin.find(uid, 'code', 'eau');
    const answer = await admin.send(
      'PUT',
      `/content-manager/collection-types/${uid}/${documentId}`,
      await under('nature'),
    );
    expect(messagesOf(answer).parent).toContain('Des thématiques dépendent de celle-ci');
  });

  it('has a code of its own', async () => {
    const answer = await admin.send('POST', `/content-manager/collection-types/${uid}`, {
      label: 'Eaux',
      code: 'eau',
    });
    expect(messagesOf(answer).code).toContain(
      'déjà celui de la thématique « Eau et milieux aquatiques »',
    );
  });
});
