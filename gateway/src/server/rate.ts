import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { limitError } from '../errors';
import type { Budget, Limiter } from './shared-limiter';

/** What a caller may spend before it must wait. */
export const toBudget = (costPerMinute: number): Budget => ({
  points: costPerMinute,
  duration: 60,
});

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
  limiter: Limiter = new RateLimiterMemory(toBudget(costPerMinute)),
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
