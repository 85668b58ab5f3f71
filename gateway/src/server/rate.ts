import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { limitError } from '../errors';

const WINDOW_SECONDS = 60;

/** What each caller may spend in a minute. */
export interface Rate {
  /**
   * Counts a cost; resolves to the headers that say what is left.
   * @throws GraphQLError when it is more than what is left.
   */
  spend: (caller: string, cost: number) => Promise<Record<string, string>>;
}

/**
 * @param costPerMinute nothing is counted when it is 0.
 * @param limiter where it is counted: this process alone, unless several gateways share a store.
 */
export function createRate(
  costPerMinute: number,
  limiter: RateLimiterAbstract = new RateLimiterMemory({
    points: costPerMinute,
    duration: WINDOW_SECONDS,
  }),
): Rate {
  const headersOf = ({ remainingPoints, msBeforeNext }: RateLimiterRes) => ({
    'ratelimit-limit': String(costPerMinute),
    'ratelimit-remaining': String(remainingPoints),
    'ratelimit-reset': String(Math.ceil(msBeforeNext / 1000)),
  });
  if (costPerMinute === 0) return { spend: async () => ({}) };
  return {
    spend: async (caller, cost) => {
      try {
        return headersOf(await limiter.consume(caller, cost));
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const headers = headersOf(refusal);
        const seconds = headers['ratelimit-reset'];
        throw limitError({
          code: 'RATE_LIMITED',
          counted: 'cost of your operations in a minute',
          value: refusal.consumedPoints,
          limit: costPerMinute,
          remedy: `Ask again in ${seconds} s.`,
          status: 429,
          headers: { ...headers, 'retry-after': seconds },
        });
      }
    },
  };
}
