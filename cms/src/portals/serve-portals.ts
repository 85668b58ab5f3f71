import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { errors } from '@strapi/utils';
import { networkRoute } from '../ownership/network-route';
import { frenchDay } from '../search-log/french-day';
import { KEPT_DAYS } from './batch';
import { endKey, makeKey } from './keys';
import { readPortals } from './read-portals';

const ADDRESS = '/guide/portals';
const DEFAULT_DAYS = 30;
const periods = [DEFAULT_DAYS, 90, KEPT_DAYS];

/** For the coordination and the super administrators: agencies have nothing to see there. */
export function servePortals(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      networkRoute(strapi, 'GET', ADDRESS, (ctx) =>
        readPortals(strapi, { today: frenchDay(new Date()), days: parseDays(ctx.query.days) }),
      ),
      networkRoute(strapi, 'POST', `${ADDRESS}/:portal/keys`, (ctx) => make(strapi, ctx)),
      networkRoute(strapi, 'POST', `${ADDRESS}/keys/:id/end`, (ctx) => end(strapi, ctx)),
    ],
  });
}

const accountOf = (ctx: Context): number => (ctx.state as { user: { id: number } }).user.id;

const parameterOf = (ctx: Context, name: string): string =>
  String((ctx.params as Record<string, unknown>)[name]);

async function make(strapi: Core.Strapi, ctx: Context): Promise<{ readonly key: string }> {
  const made = await makeKey(strapi, parameterOf(ctx, 'portal'), accountOf(ctx));
  strapi.log.info(`Account ${accountOf(ctx)} made a key of a portal`);
  return made;
}

async function end(strapi: Core.Strapi, ctx: Context): Promise<object> {
  const id = Number(parameterOf(ctx, 'id'));
  if (!Number.isSafeInteger(id) || id > 2 ** 31)
    throw new errors.ValidationError('Cette clé n’existe pas : rechargez la page.');
  await endKey(strapi, id, accountOf(ctx));
  strapi.log.info(`Account ${accountOf(ctx)} ended key ${id} of a portal`);
  return { id };
}

function parseDays(value: unknown): number {
  const days = Number(value ?? DEFAULT_DAYS);
  if (periods.includes(days)) return days;
  throw new errors.ValidationError(`La période est de ${periods.join(', ')} jours.`);
}
