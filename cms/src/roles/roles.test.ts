import { concepts } from '../concepts';
import { AdminClient } from '../testing/admin-client';
import { createRoles } from './create-roles';
import { startCms, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let editor: AdminClient;
let coordinator: AdminClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  editor = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
  coordinator = await AdminClient.login(cms.url, 'coordination@idm.example');
}, 120_000);

afterAll(() => cms.stop());

const list = (uid: string) => `/content-manager/collection-types/${uid}`;

describe('an agency editor', () => {
  it.each([concepts.agency, concepts.theme, concepts.territory])(
    'reads %s without writing there',
    async (uid) => {
      expect((await editor.send('GET', list(uid))).status).toBe(200);
      expect(
        (await editor.send('POST', list(uid), { name: 'X', label: 'X', code: 'x' })).status,
      ).toBe(403);
    },
  );

  it.each([concepts.synonymGroup, concepts.signpost, concepts.portal])(
    'does not see %s',
    async (uid) => {
      expect((await editor.send('GET', list(uid))).status).toBe(403);
    },
  );

  it('cannot choose the identity of an entry', async () => {
    const uuid = '00000000-0000-4000-8000-000000000000';
    await editor.send('POST', list(concepts.sheet), { title: 'Choisir son identité', uuid });
    const row = await cms.app.db
      .connection('sheets')
      .where({ title: 'Choisir son identité' })
      .first('uuid');
    expect(row?.uuid).toMatch(/^[0-9a-f-]{36}$/);
    expect(row?.uuid).not.toBe(uuid);
  });

  it('reads the administration in French', async () => {
    const { body } = await editor.send('GET', '/admin/users/me');
    expect(body).toMatchObject({ data: { preferedLanguage: 'fr' } });
  });
});

describe('the coordinator', () => {
  it('writes themes and vocabulary', async () => {
    const theme = await coordinator.create(concepts.theme, {
      label: 'Cressonnières',
      code: 'cressonnieres',
    });
    expect(theme.slug).toBe('cressonnieres');
    const terms = { terms: 'cresson\ncressonnière', kind: 'OBJECT', direction: 'TWO_WAY' };
    expect((await coordinator.send('POST', list(concepts.synonymGroup), terms)).status).toBe(201);
  });

  it.each(['/admin/users', '/admin/roles', '/admin/webhooks', '/admin/api-tokens'])(
    'does not open %s',
    async (path) => {
      expect((await coordinator.send('GET', path)).status).toBe(403);
    },
  );
});

describe('a role of an older version', () => {
  it('receives what this version brings, at the next start', async () => {
    const { app } = cms;
    const roles = app.service('admin::role') as unknown as {
      findOne(where: object): Promise<{ id: number }>;
    };
    const { id } = await roles.findOne({ code: 'agency-editor' });
    const held = async (): Promise<Held[]> =>
      (await app.db
        .query('admin::permission')
        .findMany({ where: { role: { id } } })) as unknown as Held[];
    const before = await held();
    const upload = before.filter(({ action }) => action.startsWith('plugin::upload.'));
    expect(upload).toHaveLength(5);
    await app.db
      .query('admin::permission')
      .deleteMany({ where: { id: { $in: upload.map((one) => one.id) } } });
    await app.store({ type: 'core', name: 'guide-rights', key: 'agency-editor' }).delete({});
    await createRoles(app);
    expect((await held()).map(nameOf).sort()).toEqual(before.map(nameOf).sort());
  });

  interface Held {
    readonly id: number;
    readonly action: string;
    readonly subject: string | null;
    readonly properties: object;
  }

  const nameOf = ({ action, subject, properties }: Held) =>
    JSON.stringify([action, subject, properties]);
});
