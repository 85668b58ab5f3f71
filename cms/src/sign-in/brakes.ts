import type { Core } from '@strapi/strapi';
import { environment } from '../environment';
import { stampOf, type SignedAccount } from './account';
import { createCounter, forgetOldAttempts, type Counter } from './count-attempts';
import { isKnownPlace, rememberPlace } from './known-places';
import { codeLimits, letterLimits, signInLimits, type Tier } from './limits';
import { hashWith, toPlace } from './place';

/** Slows whoever guesses: pressed before each attempt, so that many at once count as many; released after a good one. */
export interface Brake {
  /** @throws in French, with `Retry-After`. */
  press(): Promise<void>;
  release(): Promise<void>;
}

const hash = hashWith(environment.secrets.ADMIN_JWT_SECRET);

/** As typed: an account that does not exist is counted like another. */
const toAccount = (email: string): string => email.trim().toLowerCase();

const pairOf = (email: string, address: string): string => hash(toAccount(email), toPlace(address));

interface Limits {
  readonly pair: readonly Tier[];
  readonly account: readonly Tier[];
  readonly place: readonly Tier[];
}

interface Key {
  readonly counter: Counter;
  readonly key: string;
}

const createBrake =
  (name: string, limits: Limits) =>
  async (strapi: Core.Strapi, email: string, address: string): Promise<Brake> => {
    const pair = pairOf(email, address);
    const own: Key = { counter: createCounter(strapi, `${name}-pair`, limits.pair), key: pair };
    const place: Key = {
      counter: createCounter(strapi, `${name}-place`, limits.place),
      key: hash(toPlace(address)),
    };
    const account: Key = {
      counter: createCounter(strapi, `${name}-account`, limits.account),
      key: hash(toAccount(email)),
    };
    const wide = (await isKnownPlace(strapi, pair)) ? [] : [place, account];
    return {
      async press() {
        for (const { counter, key } of [own, ...wide]) await counter.count(key);
      },
      async release() {
        await own.counter.forget(own.key);
        for (const { counter, key } of wide) await counter.giveBack(key);
      },
    };
  };

export const signInBrake = createBrake('sign-in', signInLimits);

export const letterBrake = createBrake('letter', letterLimits);

/** Of an account as its password is: choosing another lets its owner try again. */
export function codeBrake(strapi: Core.Strapi, account: SignedAccount): Brake {
  const counter = createCounter(strapi, 'code', codeLimits);
  const key = hash(String(account.id), stampOf(account));
  return { press: () => counter.count(key), release: () => counter.forget(key) };
}

/** From here the account is not a stranger: what others do elsewhere does not stop it. */
export async function rememberSignInPlace(
  strapi: Core.Strapi,
  email: string,
  address: string,
): Promise<void> {
  await rememberPlace(strapi, pairOf(email, address));
  await forgetOldAttempts(strapi);
}
