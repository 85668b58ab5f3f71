import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { FastifyBaseLogger } from 'fastify';

/** Counts what each caller spends; rejects with what is left when it is too much. */
export interface Limiter {
  consume: (caller: string, cost: number) => Promise<RateLimiterRes>;
}

/** Counts kept in Redis, for all the gateways that share it. */
export interface SharedLimiter extends Limiter {
  /** False while Redis does not answer: each gateway then counts alone. */
  isShared: () => boolean;
  stop: () => Promise<void>;
}

export interface Budget {
  points: number;
  /** In seconds. */
  duration: number;
}

/** Redis answers in a millisecond; who waits for more waits for nothing. */
const PATIENCE_MS = 100;
const PROBE_MS = 1000;

const connect = (url: string): Redis =>
  new Redis(url, {
    // What cannot be asked now is not asked later: the answer would come too late.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    commandTimeout: PATIENCE_MS,
    connectTimeout: PROBE_MS,
    retryStrategy: () => PROBE_MS,
  });

/**
 * A caller's budget, shared through Redis. When Redis fails or is slow once, this gateway counts alone, without
 * asking again, until a probe is answered: a request never waits for a Redis that is known to be away.
 */
export function createSharedLimiter(
  url: string,
  budget: Budget,
  log: Pick<FastifyBaseLogger, 'info' | 'warn'>,
  keyPrefix = 'idm:rate',
): SharedLimiter {
  const redis = connect(url);
  const shared = new RateLimiterRedis({ storeClient: redis, keyPrefix, ...budget });
  const local = new RateLimiterMemory(budget);
  let isShared = true;
  let probe: NodeJS.Timeout | undefined;

  const lookAgain = (): void => {
    probe = setTimeout(() => {
      redis.ping().then(comeBack, lookAgain);
    }, PROBE_MS).unref();
  };
  const comeBack = (): void => {
    isShared = true;
    log.info('Redis answers again: limits are shared');
  };
  const leave = (reason: unknown): void => {
    if (!isShared) return;
    isShared = false;
    log.warn({ reason: String(reason) }, 'Redis does not answer: this gateway counts limits alone');
    lookAgain();
  };
  // Without a listener, a lost connection would end the process.
  redis.on('error', leave);

  return {
    isShared: () => isShared,
    consume: async (caller, cost) => {
      if (!isShared) return local.consume(caller, cost);
      try {
        return await shared.consume(caller, cost);
      } catch (failure) {
        if (failure instanceof RateLimiterRes) throw failure;
        leave(failure);
        return local.consume(caller, cost);
      }
    },
    stop: async () => {
      clearTimeout(probe);
      redis.disconnect();
    },
  };
}
