import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { environment } from '../../../environment';
import { parseBatch } from '../../../search-log/batch';
import { frenchDay } from '../../../search-log/french-day';
import { keepBatch } from '../../../search-log/keep-batch';
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
  const batch = parseBatch(ctx.request.body, today);
  if (!batch) return 400;
  await keepBatch(strapi, batch, today);
  return 204;
}
