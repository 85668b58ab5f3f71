import type { Core } from '@strapi/strapi';
import { concepts } from '../concepts';
import { tableOf } from '../relation/relation-table';
import { agencyEditor, networkCoordinator } from '../roles/role-definitions';
import type { Role } from '../roles/create-roles';

const SUPER_ADMIN = 'strapi-super-admin';

export interface DemoAccount {
  readonly email: string;
  readonly firstname: string;
  readonly lastname: string;
  readonly role: string;
}

interface UserService {
  exists(where: object): Promise<boolean>;
  create(user: object): Promise<unknown>;
}

/** Created once; an account that was renamed, blocked or given another password is left alone. */
export async function createDemoAccounts(
  strapi: Core.Strapi,
  password: string | null,
): Promise<void> {
  if (!password) {
    strapi.log.warn('IDM_DEMO_PASSWORD is empty: no demonstration account is created');
    return;
  }
  const users = strapi.service('admin::user') as unknown as UserService;
  for (const account of toAccounts(await readAgencies(strapi))) {
    if (await users.exists({ email: account.email })) continue;
    await createAccount(strapi, users, account, password);
  }
}

interface Agency {
  readonly slug: string;
  readonly name: string;
}

const readAgencies = (strapi: Core.Strapi): Promise<Agency[]> =>
  strapi.db
    .connection(tableOf(strapi, concepts.agency))
    .whereNotNull('slug')
    .orderBy('slug')
    .select<Agency[]>('slug', 'name');

export function toAccounts(agencies: readonly Agency[]): DemoAccount[] {
  return [
    {
      email: 'admin@idm.example',
      firstname: 'Administration',
      lastname: 'technique',
      role: SUPER_ADMIN,
    },
    {
      email: 'coordination@idm.example',
      firstname: 'Coordination',
      lastname: 'du réseau',
      role: networkCoordinator.code,
    },
    ...agencies.map(({ slug, name }) => ({
      email: `editeur.${slug}@idm.example`,
      firstname: 'Rédaction',
      lastname: name,
      role: agencyEditor.code,
    })),
  ];
}

async function createAccount(
  strapi: Core.Strapi,
  users: UserService,
  { role: code, ...account }: DemoAccount,
  password: string,
): Promise<void> {
  const role = (await strapi.db.query('admin::role').findOne({ where: { code } })) as Role | null;
  if (!role) throw new Error(`The role ${code} does not exist: the CMS did not create its roles`);
  await users.create({
    ...account,
    password,
    roles: [role.id],
    isActive: true,
    registrationToken: null,
  });
}
