import type { Core } from '@strapi/strapi';
import { concepts } from '../concepts';
import { findAgencyOf, giveAgency } from '../ownership/account-agency';
import { tableOf } from '../relation/relation-table';
import { agencyEditor, networkCoordinator } from '../roles/role-definitions';
import type { Role } from '../roles/create-roles';

const SUPER_ADMIN = 'strapi-super-admin';

export interface DemoAccount {
  readonly email: string;
  readonly firstname: string;
  readonly lastname: string;
  readonly role: string;
  /** The uuid of its agency; null for an account of the network. */
  readonly agency: string | null;
}

interface User {
  readonly id: number;
}

interface UserService {
  findOneByEmail(email: string): Promise<User | null>;
  create(user: object): Promise<User>;
}

/** Created once; an account that was renamed, blocked, moved or given another password is left alone. */
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
    const user = await users.findOneByEmail(account.email);
    if (user) await settleAgency(strapi, user, account);
    else await createAccount(strapi, users, account, password);
  }
}

/** An account of before accounts had agencies. */
async function settleAgency(
  strapi: Core.Strapi,
  { id }: User,
  { agency }: DemoAccount,
): Promise<void> {
  if (agency && !(await findAgencyOf(strapi, id))) await giveAgency(strapi, id, agency);
}

interface Agency {
  readonly uuid: string;
  readonly slug: string;
  readonly name: string;
}

const readAgencies = (strapi: Core.Strapi): Promise<Agency[]> =>
  strapi.db
    .connection(tableOf(strapi, concepts.agency))
    .whereNotNull('slug')
    .orderBy('slug')
    .select<Agency[]>('uuid', 'slug', 'name');

export function toAccounts(agencies: readonly Agency[]): DemoAccount[] {
  return [
    {
      email: 'admin@idm.example',
      firstname: 'Administration',
      lastname: 'technique',
      role: SUPER_ADMIN,
      agency: null,
    },
    {
      email: 'coordination@idm.example',
      firstname: 'Coordination',
      lastname: 'du réseau',
      role: networkCoordinator.code,
      agency: null,
    },
    ...agencies.map(({ uuid, slug, name }) => ({
      email: `editeur.${slug}@idm.example`,
      firstname: 'Rédaction',
      lastname: name,
      role: agencyEditor.code,
      agency: uuid,
    })),
  ];
}

async function createAccount(
  strapi: Core.Strapi,
  users: UserService,
  { role: code, agency, ...account }: DemoAccount,
  password: string,
): Promise<void> {
  const role = (await strapi.db.query('admin::role').findOne({ where: { code } })) as Role | null;
  if (!role) throw new Error(`The role ${code} does not exist: the CMS did not create its roles`);
  const { id } = await users.create({
    ...account,
    password,
    roles: [role.id],
    isActive: true,
    registrationToken: null,
  });
  if (agency) await giveAgency(strapi, id, agency);
}
