import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { RateLimiterPostgres, RateLimiterRes, RateLimiterSQLite } from 'rate-limiter-flexible';
import { isPostgres } from '../database/dialect';
import type { Tier } from './limits';

const TABLE = 'guide_attempts';

/** In the database, so that all processes count together. */
export interface Counter {
  /** @throws in French, with `Retry-After`, when the key has no attempt left. */
  count(key: string): Promise<void>;
  /** The attempt was none. */
  giveBack(key: string): Promise<void>;
  /** All its attempts. */
  forget(key: string): Promise<void>;
}

export function createCounter(strapi: Core.Strapi, name: string, tiers: readonly Tier[]): Counter {
  const limiters = tiers.map((tier) => createLimiter(strapi, name, tier));
  return {
    async count(key) {
      for (const limiter of limiters)
        await limiter.consume(key).catch((refusal: unknown) => {
          if (!(refusal instanceof RateLimiterRes)) throw refusal;
          throw tooMany(strapi, Math.ceil(refusal.msBeforeNext / 1000));
        });
    },
    async giveBack(key) {
      for (const limiter of limiters) await limiter.reward(key);
    },
    async forget(key) {
      for (const limiter of limiters) await limiter.delete(key);
    },
  };
}

function createLimiter(
  strapi: Core.Strapi,
  name: string,
  { attempts, seconds }: Tier,
): RateLimiterPostgres | RateLimiterSQLite {
  const { connection } = strapi.db;
  const options = {
    storeClient: connection,
    storeType: 'knex',
    tableName: TABLE,
    // By a migration.
    tableCreated: true,
    // Its timer would outlive a CMS that stops: see `forgetOldAttempts`.
    clearExpiredByTimeout: false,
    keyPrefix: `${name}-${seconds}`,
    points: attempts,
    duration: seconds,
  };
  return isPostgres(connection) ? new RateLimiterPostgres(options) : new RateLimiterSQLite(options);
}

export async function forgetOldAttempts(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection(TABLE).where('expire', '<', Date.now()).delete();
}

function tooMany(strapi: Core.Strapi, seconds: number): Error {
  strapi.requestContext.get()?.set('retry-after', String(seconds));
  return new errors.RateLimitError(`Trop d’essais. Réessayez dans ${toWait(seconds)}.`, {
    retryAfterSeconds: seconds,
  });
}

function toWait(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= 1) return 'une minute';
  return minutes < 60 ? `${minutes} minutes` : 'une heure';
}
