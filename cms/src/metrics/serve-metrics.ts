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
function mayRead({ req }: Context, tokens: readonly string[]): boolean {
  const { headers, socket } = req;
  if (tokens.length > 0) return bearsToken(headers.authorization, tokens);
  const isForwarded = Boolean(headers['x-forwarded-for'] ?? headers.forwarded ?? headers.via);
  return !isForwarded && LOOPBACK.test(socket.remoteAddress ?? '');
}

/** For Prometheus, at `/metrics`, outside the admin and the content API. */
export function serveMetrics(strapi: Core.Strapi): void {
  const { metricsTokens } = environment;
  const handler = async (ctx: Context): Promise<void> => {
    const isAllowed = mayRead(ctx, metricsTokens);
    ctx.body = isAllowed ? await registry.metrics() : null;
    ctx.status = isAllowed ? 200 : metricsTokens.length > 0 ? 401 : 403;
    if (isAllowed) ctx.type = registry.contentType;
  };
  strapi.server.routes([{ method: 'GET', path: '/metrics', handler, config: { auth: false } }]);
}
