import { startCms, type StartedCms } from '../testing/start-cms';
import { findAgencyOf, giveAgency, removeAgency } from './account-agency';

let cms: StartedCms;
beforeAll(async () => {
  cms = await startCms({ demo: true });
}, 240_000);
afterAll(() => cms?.stop());

const accountOf = async (slug: string): Promise<number> => {
  const email = slug === 'coordination' ? `${slug}@idm.example` : `editeur.${slug}@idm.example`;
  const row = (await cms.app.db.connection('admin_users').where({ email }).first('id')) as {
    id: number;
  };
  return row.id;
};

const agencies = (): Promise<{ uuid: string; slug: string; name: string }[]> =>
  cms.app.db.connection('agencies').select('uuid', 'slug', 'name');

describe('the agency of an account', () => {
  it('is the one that the demonstration gives to each of its editors', async () => {
    const all = await agencies();
    expect(all).toHaveLength(11);
    for (const { slug, uuid, name } of all)
      expect(await findAgencyOf(cms.app, await accountOf(slug))).toMatchObject({ uuid, name });
  });

  it('is none for an account of the network', async () => {
    expect(await findAgencyOf(cms.app, await accountOf('coordination'))).toBeNull();
  });

  it('is the last that it was given, and none once it was removed', async () => {
    const account = await accountOf('labeo');
    const other = (await agencies()).find(({ slug }) => slug === 'symel')!;
    await giveAgency(cms.app, account, other.uuid);
    expect(await findAgencyOf(cms.app, account)).toMatchObject({ uuid: other.uuid });
    await removeAgency(cms.app, account);
    expect(await findAgencyOf(cms.app, account)).toBeNull();
  });

  it('is none when that agency is gone', async () => {
    const account = await accountOf('labeo');
    await giveAgency(cms.app, account, '00000000-0000-4000-8000-000000000000');
    expect(await findAgencyOf(cms.app, account)).toBeNull();
  });
});
