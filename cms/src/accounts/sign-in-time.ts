import type { Core } from '@strapi/strapi';
import { ACCOUNT_AGENCIES_TABLE } from '../ownership/account-agency';

interface SignIn {
  readonly user?: { readonly id: number };
}

/** Told to the coordination, who keeps or removes accounts that nobody uses. */
export function rememberSignIns(strapi: Core.Strapi): void {
  strapi.eventHub.on('admin.auth.success', async (event) => {
    const { user } = event as SignIn;
    if (!user) return;
    await strapi.db
      .connection(ACCOUNT_AGENCIES_TABLE)
      .where('account_id', user.id)
      .update({ signed_in_at: new Date().toISOString() })
      // Nobody waits for this, and a sign-in is worth more than its date.
      .catch(() => strapi.log.warn(`The sign-in of account ${user.id} was not dated`));
  });
}
