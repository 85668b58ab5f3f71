import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { requests } from '../metrics/metrics';
import { requestId, toRequestId } from './request-id';

/** Asked every second or so by those who watch. */
const QUIET_ROUTES = /^\/(_health|metrics|api\/feed$)/;

/**
 * Gives each request its id, and one line and one measure once it is answered. Strapi's own line, which this replaces,
 * holds the address as asked: searched words, e-mails of accounts.
 */
export function logRequests(strapi: Core.Strapi): void {
  strapi.server.use((ctx: Context, next: Next) => {
    const id = toRequestId(ctx.get('x-request-id'));
    const start = process.hrtime.bigint();
    ctx.set('x-request-id', id);
    ctx.res.once('close', () => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      const route = routeOf(ctx);
      const line = { method: ctx.method, route, status: ctx.status };
      requests.observe({ method: line.method, route, status_code: line.status }, seconds);
      strapi.log[QUIET_ROUTES.test(route) ? 'http' : 'info']('request', {
        ...line,
        requestId: id,
        durationMs: Math.round(seconds * 1000),
      });
    });
    return requestId.run(id, next);
  });
}

/** Path as the route declares it: never the address that was asked. */
const routeOf = ({ _matchedRoute: route }: Context): string =>
  typeof route === 'string' ? route : 'unmatched';
