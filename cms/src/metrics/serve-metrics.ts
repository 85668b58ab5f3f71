import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { bearsToken } from '../api/feed/token';
import { environment } from '../environment';
import { registry } from './metrics';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/**
 * With a token, who bears it. Without one, this machine alone, and never through a proxy: publishing the CMS must not
 * publish its figures.
 */
function mayRead({ req }: Context, token: string | null): boolean {
  const { headers, socket } = req;
  if (token) return bearsToken(headers.authorization, token);
  const isForwarded = Boolean(headers['x-forwarded-for'] ?? headers.forwarded ?? headers.via);
  return !isForwarded && LOOPBACK.test(socket.remoteAddress ?? '');
}

/** For Prometheus, at `/metrics`, outside the admin and the content API. */
export function serveMetrics(strapi: Core.Strapi): void {
  const { metricsToken } = environment;
  const handler = async (ctx: Context): Promise<void> => {
    const isAllowed = mayRead(ctx, metricsToken);
    ctx.body = isAllowed ? await registry.metrics() : null;
    ctx.status = isAllowed ? 200 : metricsToken ? 401 : 403;
    if (isAllowed) ctx.type = registry.contentType;
  };
  strapi.server.routes([{ method: 'GET', path: '/metrics', handler, config: { auth: false } }]);
}
