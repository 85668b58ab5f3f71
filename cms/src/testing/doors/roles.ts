import type { Core } from '@strapi/strapi';
import { concepts } from '../../concepts';

type Undo = () => Promise<void>;

interface RoleService {
  findOne(where: object): Promise<{ readonly id: number } | null>;
  create(role: object): Promise<{ readonly id: number }>;
  assignPermissions(id: number, permissions: readonly object[]): Promise<unknown>;
}

export async function accountOf(app: Core.Strapi, email: string): Promise<number> {
  const row = (await app.db.connection('admin_users').where({ email }).first('id')) as {
    id: number;
  };
  return Number(row.id);
}

/** Gives an account one more role; « everything » has each right on contents and files, bound by no condition. */
export async function giveRole(app: Core.Strapi, email: string, code: string): Promise<Undo> {
  const users = app.db.query('admin::user');
  const where = { id: await accountOf(app, email) };
  const { roles } = (await users.findOne({ where, populate: ['roles'] })) as {
    roles: { id: number }[];
  };
  const ids = roles.map(({ id }) => id);
  const role = code === 'everything' ? await roleOfEverything(app) : await findRole(app, code);
  await users.update({ where, data: { roles: [...ids, role] } as never });
  return async () => {
    await users.update({ where, data: { roles: ids } as never });
  };
}

const rolesOf = (app: Core.Strapi): RoleService =>
  app.service('admin::role') as unknown as RoleService;

async function findRole(app: Core.Strapi, code: string): Promise<number> {
  const role = await rolesOf(app).findOne({ code });
  if (!role) throw new Error(`No role « ${code} »`);
  return role.id;
}

async function roleOfEverything(app: Core.Strapi): Promise<number> {
  const known = await rolesOf(app).findOne({ code: 'everything' });
  if (known) return known.id;
  const { id } = await rolesOf(app).create({ name: 'Everything', code: 'everything' });
  await rolesOf(app).assignPermissions(id, everything());
  return id;
}

/** Without fields: all of them. */
function everything(): object[] {
  const rights = ['read', 'create', 'update', 'delete', 'publish'];
  const contents = Object.values(concepts).flatMap((subject) =>
    rights.map((right) => ({
      action: `plugin::content-manager.explorer.${right}`,
      subject,
      properties: {},
      conditions: [],
    })),
  );
  const media = ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'];
  return [
    ...contents.filter(
      ({ action, subject }) => subject === concepts.sheet || !action.endsWith('publish'),
    ),
    ...media.map((right) => ({
      action: `plugin::upload.${right}`,
      subject: null,
      properties: {},
      conditions: [],
    })),
  ];
}

/** The account belongs to no agency any more. */
export async function leaveAgency(app: Core.Strapi, email: string): Promise<Undo> {
  const table = app.db.connection('guide_account_agencies');
  const where = { account_id: await accountOf(app, email) };
  const row = (await table.clone().where(where).first('*')) as object;
  await table.clone().where(where).delete();
  return async () => {
    await app.db.connection('guide_account_agencies').insert(row);
  };
}

interface TokenService {
  create(token: object, user: object): Promise<{ readonly accessKey: string }>;
}

/** One of Strapi’s « admin tokens », with all that the account may do. */
export async function createAdminToken(app: Core.Strapi, email: string): Promise<string> {
  const user = (await app.db
    .query('admin::user')
    .findOne({ where: { email }, populate: ['roles'] })) as { id: number };
  const tokens = app.service('admin::api-token-admin') as unknown as TokenService;
  const token = {
    kind: 'admin',
    name: `Token ${Date.now()}`,
    lifespan: null,
    adminUserOwner: user.id,
  };
  const adminPermissions = everything();
  return (await tokens.create({ ...token, adminPermissions }, user)).accessKey;
}
