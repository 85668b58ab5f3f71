import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { environment } from '../environment';
import { enforcePasswordPolicy } from '../password/enforce-policy';
import { removeSecondFactor } from '../second-factor/second-factor';
import { serveSecondFactor } from '../second-factor/serve-second-factor';
import { endChangedSessions } from './end-changed-sessions';
import { guardSessions } from './guard-sessions';
import { serveSignIn } from './sign-in-routes';

/** Before routes are mounted; after what else replaces their handlers. */
export function registerSignIn(strapi: Core.Strapi): void {
  sendSecureCookies(strapi);
  guardSessions(strapi);
  enforcePasswordPolicy(strapi);
  endChangedSessions(strapi);
  serveSignIn(strapi);
  serveSecondFactor(strapi);
  forgetWithAccount(strapi);
}

function forgetWithAccount(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async afterDelete({ params }) {
      const { id } = params.where as { id?: unknown };
      if (id) await removeSecondFactor(strapi, Number(id));
    },
  });
}

/** The CMS is known by an https address: a proxy that does not say so must not make its cookies plain, or refused. */
function sendSecureCookies(strapi: Core.Strapi): void {
  if (!environment.cmsUrl.startsWith('https:')) return;
  strapi.server.use((ctx: Context, next: Next) => {
    ctx.cookies.secure = true;
    return next();
  });
}
