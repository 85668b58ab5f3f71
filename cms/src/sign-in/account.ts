import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** An account of Strapi's, as its services give it. */
export interface SignedAccount {
  readonly id: number;
  readonly email: string;
  readonly firstname: string | null;
  readonly lastname: string | null;
  /** A hash; null until the invitation is accepted. */
  readonly password: string | null;
  readonly isActive: boolean;
}

export interface UserService {
  register(input: {
    readonly registrationToken: string;
    readonly userInfo: object;
  }): Promise<SignedAccount>;
  createFirstAdmin(attributes: object): Promise<SignedAccount>;
  updateById(id: number, attributes: object): Promise<SignedAccount | null>;
  /** Of `strapi admin:reset-user-password`, which does not pass by the service's own `updateById`. */
  resetPasswordByEmail(email: string, password: string): Promise<unknown>;
  sanitizeUser(account: SignedAccount): object;
}

export interface AuthService {
  checkCredentials(input: {
    readonly email: string;
    readonly password: string;
  }): Promise<[unknown, SignedAccount | false, { readonly message: string }?]>;
  resetPassword(input: {
    readonly resetPasswordToken: string;
    readonly password: string;
  }): Promise<SignedAccount>;
  validatePassword(password: string, hash: string): Promise<boolean>;
  hashPassword(password: string): Promise<string>;
}

export const authOf = (strapi: Core.Strapi): AuthService =>
  strapi.service('admin::auth') as unknown as AuthService;

export const usersOf = (strapi: Core.Strapi): UserService =>
  strapi.service('admin::user') as unknown as UserService;

export const findAccount = async (
  strapi: Core.Strapi,
  where: object,
): Promise<SignedAccount | null> =>
  (await strapi.db.query('admin::user').findOne({ where })) as SignedAccount | null;

/** Changes with the password: what was handed out before is void. */
export const stampOf = ({ id, password }: SignedAccount): string =>
  createHash('sha256').update(`${id}:${password}`).digest('base64url').slice(0, 22);
