import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { bearsToken } from '../api/feed/token';
import { environment } from '../environment';
import { frenchDay } from '../search-log/french-day';
import type { Batch } from './batch';

interface Log<Row> {
  readonly parse: (body: unknown, today: string) => Batch<Row> | null;
  readonly keep: (strapi: Core.Strapi, batch: Batch<Row>, today: string) => Promise<void>;
}

/** The controller of a route where gateways say what they counted: they bear the feed's token. */
export const createReceiver =
  <Row>({ parse, keep }: Log<Row>) =>
  ({ strapi }: { strapi: Core.Strapi }) => {
    const receive = async (ctx: Context): Promise<number> => {
      if (!bearsToken(ctx.get('authorization'), environment.feedTokens)) return 401;
      const today = frenchDay(new Date());
      const batch = parse(ctx.request.body, today);
      if (!batch) return 400;
      await keep(strapi, batch, today);
      return 204;
    };
    return {
      keep: async (ctx: Context): Promise<void> => {
        ctx.body = null;
        ctx.status = await receive(ctx);
      },
    };
  };
