import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { agencyEditor, networkCoordinator } from '../roles/role-definitions';
import { findAgencyOf, type AccountAgency } from './account-agency';

/** For whom something is done. */
export type Actor =
  /** No account asks: a start, a job, the feed, whose routes check tokens of their own. */
  | { readonly kind: 'system' }
  /** The coordination and the super administrators: everything is theirs. */
  | { readonly kind: 'network' }
  | { readonly kind: 'agency'; readonly agency: AccountAgency }
  /** An account of no agency: nothing is its own. */
  | { readonly kind: 'nobody' };

/** An account of the administration, as Strapi gives it with a request. */
export interface Account {
  readonly id: number;
  readonly roles?: readonly { readonly code: string }[];
}

interface State {
  user?: Account;
  userAbility?: unknown;
  actor?: Promise<Actor>;
}

const networkRoles = ['strapi-super-admin', networkCoordinator.code];

/** The actor of the current request, read once in it. */
export async function findActor(strapi: Core.Strapi): Promise<Actor> {
  const state = strapi.requestContext.get()?.state as State | undefined;
  // Only the administration gives an account its abilities; until then nobody is known to ask.
  if (!state?.user || !state.userAbility) return { kind: 'system' };
  state.actor ??= findActorOf(strapi, state.user);
  return state.actor;
}

/** An account of an agency stays one, whatever other role it was given. */
export async function findActorOf(
  strapi: Core.Strapi,
  { id, roles = [] }: Account,
): Promise<Actor> {
  // In the transaction that is open, if one is: SQLite has a single connection.
  const agency = await strapi.db.transaction(({ trx }) => findAgencyOf(strapi, id, trx as Knex));
  if (agency) return { kind: 'agency', agency };
  const codes = roles.map(({ code }) => code);
  const isOfNetwork =
    networkRoles.some((code) => codes.includes(code)) && !codes.includes(agencyEditor.code);
  return isOfNetwork ? { kind: 'network' } : { kind: 'nobody' };
}
