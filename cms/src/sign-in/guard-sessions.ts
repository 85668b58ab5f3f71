import type { Core } from '@strapi/strapi';
import { findFactorState } from '../second-factor/requirement';

type GenerateRefreshToken = (
  userId: string,
  deviceId: string,
  origin: string,
  options: unknown,
) => Promise<unknown>;

interface State {
  secondFactorOf?: number;
}

/** The rest of this request acts for an account whose second factor was just checked. */
export function rememberSecondFactor(strapi: Core.Strapi, accountId: number): void {
  const state = strapi.requestContext.get()?.state as State | undefined;
  if (state) state.secondFactorOf = accountId;
}

/**
 * The one place where every session of the administration begins, whatever the route: those that we replaced, and those
 * that a version of Strapi may add. Without the second factor that the account has, or must have, none begins.
 */
export function guardSessions(strapi: Core.Strapi): void {
  const { sessionManager } = strapi as unknown as {
    sessionManager: (origin: string) => {
      sessionManager: { generateRefreshToken: GenerateRefreshToken };
    };
  };
  const store = sessionManager('admin').sessionManager;
  const generate = store.generateRefreshToken.bind(store);
  store.generateRefreshToken = async (userId, deviceId, origin, options) => {
    if (origin === 'admin') await refuseWithoutSecondFactor(strapi, Number(userId));
    return generate(userId, deviceId, origin, options);
  };
}

async function refuseWithoutSecondFactor(strapi: Core.Strapi, id: number): Promise<void> {
  const state = strapi.requestContext.get()?.state as State | undefined;
  if (state?.secondFactorOf === id) return;
  if ((await findFactorState(strapi, id)) !== 'none')
    throw new Error(`A route asked for a session of account ${id} without its second factor`);
}
