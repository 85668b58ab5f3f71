import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { findActor } from './actor';
import { keptByNetwork } from './refusal';

export type NetworkHandler = (ctx: Context) => Promise<unknown>;

/** A route of the administration for the coordination and the super administrators; what the handler returns is sent. */
export const networkRoute = (
  strapi: Core.Strapi,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  handler: NetworkHandler,
) => ({
  method,
  path,
  handler: async (ctx: Context): Promise<void> => {
    const { kind } = await findActor(strapi);
    if (kind !== 'network') throw keptByNetwork();
    ctx.set('cache-control', 'no-store');
    const data = await handler(ctx);
    if (data !== undefined) ctx.body = { data };
  },
  // Strapi mounts a handler that is a function without asking for a scope: the actor is asked instead.
  config: { policies: ['admin::isAuthenticatedAdmin'] },
  info: { type: 'admin' as const },
});
