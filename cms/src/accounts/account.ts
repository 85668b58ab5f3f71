import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findAgencyOf } from '../ownership/account-agency';
import { agencyEditor } from '../roles/role-definitions';
import { isEnrolled } from '../second-factor/second-factor';

/** An account of Strapi's that is an agency editor and nothing else. */
export interface EditorAccount {
  readonly id: number;
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly email: string;
  readonly isActive: boolean;
  readonly password: string | null;
  readonly registrationToken: string | null;
  readonly roles: readonly { readonly code: string }[];
}

/** Strapi's own, whose types it does not publish. */
export interface UserService {
  create(attributes: object): Promise<{ readonly id: number }>;
  updateById(id: number, attributes: object): Promise<unknown>;
  deleteById(id: number): Promise<unknown>;
}

export const usersOf = (strapi: Core.Strapi): UserService =>
  strapi.service('admin::user') as unknown as UserService;

const isEditorAlone = ({ roles }: EditorAccount): boolean =>
  roles.length === 1 && roles[0]?.code === agencyEditor.code;

/** @throws like for an account that does not exist, when it is of the network or has another role beside. */
export async function findEditor(strapi: Core.Strapi, id: unknown): Promise<EditorAccount> {
  const account = /^[1-9]\d{0,8}$/.test(String(id))
    ? ((await strapi.db
        .query('admin::user')
        .findOne({ where: { id: Number(id) }, populate: ['roles'] })) as EditorAccount | null)
    : null;
  if (!account || !isEditorAlone(account))
    throw new errors.NotFoundError('Ce compte d’agence est introuvable. Rechargez la page.');
  return account;
}

interface ListedAccount {
  readonly id: number;
  readonly firstname: string;
  readonly lastname: string;
  readonly email: string;
  readonly agency: string | null;
  readonly state: 'active' | 'invited' | 'blocked';
  readonly signedInAt: string | null;
  readonly secondFactor: boolean;
}

/** Never chose a password: the invitation is open, or ended. */
export const isInvited = ({ isActive, password }: EditorAccount): boolean => !isActive && !password;

export async function listAccounts(strapi: Core.Strapi): Promise<ListedAccount[]> {
  const accounts = (await strapi.db.query('admin::user').findMany({
    where: { roles: { code: agencyEditor.code } },
    populate: ['roles'],
    orderBy: [{ lastname: 'asc' }, { id: 'asc' }],
  })) as EditorAccount[];
  return Promise.all(accounts.filter(isEditorAlone).map((account) => toListed(strapi, account)));
}

async function toListed(strapi: Core.Strapi, account: EditorAccount): Promise<ListedAccount> {
  const { id, firstname, lastname, email, isActive } = account;
  const agency = await findAgencyOf(strapi, id);
  return {
    id,
    firstname: firstname ?? '',
    lastname: lastname ?? '',
    email,
    agency: agency?.uuid ?? null,
    state: isActive ? 'active' : isInvited(account) ? 'invited' : 'blocked',
    signedInAt: await readSignIn(strapi, id),
    secondFactor: await isEnrolled(strapi, id),
  };
}

async function readSignIn(strapi: Core.Strapi, id: number): Promise<string | null> {
  const row = (await strapi.db
    .connection('guide_account_agencies')
    .where('account_id', id)
    .first('signed_in_at')) as { signed_in_at: string | null } | undefined;
  return row?.signed_in_at ?? null;
}
