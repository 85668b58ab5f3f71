import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { REQUEST_COST } from '../limits/limits';
import type { Portal } from '../portal/model';
import { toCaller } from './caller';
import type { Rate } from './rate';

type Asked = Pick<FastifyRequest, 'ip' | 'headers'>;

/** From whose budget an operation is taken. Each resolves to the headers that say what is left. */
export interface Spending {
  /** What any request costs, whatever it asks. @throws GraphQLError when its key is not one. */
  begin: (request: Asked) => Promise<Record<string, string>>;
  spend: (request: Asked, cost: number) => Promise<Record<string, string>>;
}

interface SpendingParts {
  /** Of each address. */
  rate: Rate;
  /** Of the servers of each portal, which send a key. */
  portalRate: Rate;
  /** @throws GraphQLError when the key is not one. */
  holderOf: (authorization: string | undefined) => Portal | null;
  /** Told of each request that came with a key. */
  count: (portal: string) => void;
}

export function createSpending({ rate, portalRate, holderOf, count }: SpendingParts): Spending {
  const spend: Spending['spend'] = ({ ip, headers }, cost) => {
    const holder = holderOf(headers.authorization);
    return holder ? portalRate.spend(`portal:${holder.id}`, cost) : rate.spend(toCaller(ip), cost);
  };
  return {
    spend,
    begin: async (request) => {
      try {
        const holder = holderOf(request.headers.authorization);
        if (holder) count(holder.id);
        return await spend(request, REQUEST_COST);
      } catch (error) {
        // Who tries keys spends as anybody does.
        if (error instanceof GraphQLError && error.extensions.code === 'BAD_API_KEY')
          await rate.spend(toCaller(request.ip), REQUEST_COST);
        throw error;
      }
    },
  };
}

/** Where nobody has a key. */
export const spendingWithoutKeys = (rate: Rate): Spending =>
  createSpending({ rate, portalRate: rate, holderOf: () => null, count: () => undefined });
