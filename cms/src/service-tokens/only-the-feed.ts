import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

interface Layer {
  readonly methods: readonly string[];
  readonly path: string;
}

const API = /^\/api(\/|$)/;
const OURS = /^\/api\/(feed|search-log|portal-log)(\/|$)/;

/**
 * Of Strapi's content API we serve what gateways ask for alone: the feed, and the logs of searches and of portals. What plugins add to it (every file of the
 * library, letters to send, the shape of contents) would be open to whoever holds an API token of Strapi's, drafts and all agencies alike.
 */
export function serveOnlyTheFeed(strapi: Core.Strapi): void {
  strapi.server.api('content-api').use(async (ctx: Context, next: Next) => {
    // The routes that were found, whatever the case or the escapes of the address.
    const { matched = [] } = ctx as unknown as { matched?: readonly Layer[] };
    const found = matched.filter(({ methods, path }) => methods.length > 0 && API.test(path));
    if (found.every(({ path }) => OURS.test(path))) return next();
    ctx.status = 404;
  });
}
