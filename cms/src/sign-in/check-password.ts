import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { authOf, findAccount, type SignedAccount } from './account';
import { signInBrake } from './brakes';

let dummy: Promise<string> | null = null;

/** Of no password: compared with when the account has none, so that an unknown address takes as long as a known one. */
const dummyHash = (strapi: Core.Strapi): Promise<string> =>
  (dummy ??= authOf(strapi).hashPassword(randomUUID()));

/** @throws the same for an unknown address and a wrong password; `Retry-After` when tried too often. */
export async function checkPassword(
  strapi: Core.Strapi,
  { email, password }: { readonly email: string; readonly password: string },
  address: string,
): Promise<SignedAccount> {
  const brake = await signInBrake(strapi, email, address);
  await brake.press();
  const account = await findAccount(strapi, { email: email.trim().toLowerCase() });
  const hash = account?.password ?? (await dummyHash(strapi));
  const isRight = await authOf(strapi).validatePassword(password, hash);
  if (!account?.password || !isRight)
    throw new errors.ApplicationError('Adresse électronique ou mot de passe incorrect.');
  await brake.release();
  // Word for word: Strapi's page knows it, and shows a French one that says whom to ask.
  if (!account.isActive) throw new errors.ApplicationError('User not active');
  return account;
}
