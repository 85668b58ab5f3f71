import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { environment } from '../../../environment';
import { parsePortalBatch } from '../../../portals/batch';
import { keepPortalBatch } from '../../../portals/figures';
import { frenchDay } from '../../../search-log/french-day';
import { bearsToken } from '../../feed/token';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  keep: async (ctx: Context): Promise<void> => {
    ctx.body = null;
    ctx.status = await keep(strapi, ctx);
  },
});

async function keep(strapi: Core.Strapi, ctx: Context): Promise<number> {
  if (!bearsToken(ctx.get('authorization'), environment.feedTokens)) return 401;
  const today = frenchDay(new Date());
  const batch = parsePortalBatch(ctx.request.body, today);
  if (!batch) return 400;
  await keepPortalBatch(strapi, batch, today);
  return 204;
}
