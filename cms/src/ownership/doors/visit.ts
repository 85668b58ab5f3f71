import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { AccountAgency } from '../account-agency';

/** A request of an agency's account to a route of the administration. */
export interface Visit {
  readonly strapi: Core.Strapi;
  readonly ctx: Context;
  readonly agency: AccountAgency;
}

/** Looks at what is asked and at what is answered. Throws, or lets the rest run. */
export type Keeper = (visit: Visit, next: () => Promise<unknown>) => Promise<unknown>;

/**
 * `open`: what passes there belongs to nobody (schemas, sessions, one's own profile).
 * `network`: for the coordination and the super administrators alone.
 */
export type Door = 'open' | 'network' | Keeper;

export const inOrder =
  (...keepers: readonly Keeper[]): Keeper =>
  (visit, next) =>
    keepers.reduceRight<() => Promise<unknown>>(
      (rest, keeper) => () => keeper(visit, rest),
      next,
    )();

/** Only looks, before anything runs. */
export const before =
  (look: (visit: Visit) => unknown): Keeper =>
  async (visit, next) => {
    await look(visit);
    return next();
  };

export const parameterOf = ({ ctx }: Visit, name: string): string =>
  String((ctx.params as Readonly<Record<string, unknown>>)[name] ?? '');

export const queryOf = ({ ctx }: Visit): Readonly<Record<string, unknown>> =>
  ctx.query as Readonly<Record<string, unknown>>;

export const bodyOf = ({ ctx }: Visit): Readonly<Record<string, unknown>> =>
  (ctx.request.body ?? {}) as Readonly<Record<string, unknown>>;
