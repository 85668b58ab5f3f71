import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { findActor } from '../actor';
import { keptByNetwork, noAgency } from '../refusal';
import { doors } from './doors';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly config?: { readonly middlewares?: readonly unknown[] };
}

interface Router {
  readonly type?: string;
  readonly prefix?: string;
  readonly routes: readonly Route[];
}

type Routes = Core.Strapi['server']['routes'];

/** Stands behind each route of the administration, after its own checks and before its handler. */
export function watchDoors(strapi: Core.Strapi): void {
  const register = strapi.server.routes.bind(strapi.server) as (router: unknown) => unknown;
  strapi.server.routes = ((router: Router | readonly Route[]) =>
    register(
      'type' in router && router.type === 'admin' ? watched(strapi, router) : router,
    )) as Routes;
}

/** Strapi keeps its routers in modules that several instances share: they are left as they are. */
const watched = (strapi: Core.Strapi, router: Router): Router => ({
  ...router,
  routes: router.routes.map((route) => ({
    ...route,
    config: {
      ...route.config,
      middlewares: [
        watch(strapi, doorName(router.prefix ?? '', route)),
        ...(route.config?.middlewares ?? []),
      ],
    },
  })),
});

/** « GET /content-manager/init ». */
export const doorName = (prefix: string, { method, path }: Route): string =>
  `${method} ${`${prefix}${path}`.replace(/(?<=.)\/$/, '')}`;

/** A route that nobody declared, of a later Strapi for instance, is closed to agencies. */
function watch(strapi: Core.Strapi, name: string) {
  const door = doors[name] ?? 'network';
  return async (ctx: Context, next: Next): Promise<unknown> => {
    const actor = await findActor(strapi);
    if (door === 'open' || actor.kind === 'system' || actor.kind === 'network') return next();
    if (actor.kind === 'nobody') throw noAgency();
    if (door === 'network') throw keptByNetwork();
    return door({ strapi, ctx, agency: actor.agency }, next);
  };
}
