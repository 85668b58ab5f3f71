import type {
  ApolloServerPlugin,
  GraphQLRequestContextWillSendResponse,
  GraphQLRequestListener,
} from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context';
import { requestError } from '../errors';
import { checkCost, createCostOf, type CostOf } from '../limits/cost';
import type { Timed } from '../limits/deadline';
import { LIMITS } from '../limits/limits';
import { byPost, saysReadersWords } from './readers-words';

/** What an operation that came by HTTP carries beside what it reads. */
export interface ServedContext extends Context, Timed {
  /**
   * Counts a cost to the caller.
   * @throws GraphQLError when it is more than what is left to the caller.
   */
  spend: (cost: number) => Promise<void>;
}

interface LimitParts {
  schema: GraphQLSchema;
  /** Whether the text with this hash was registered when the guide was built. */
  isRegistered: (hash: string) => boolean;
}

/** Counts what each operation costs, refuses what costs too much, and says the cost to who asked. */
export function limitOperations({
  schema,
  isRegistered,
}: LimitParts): ApolloServerPlugin<ServedContext> {
  const costOf = createCostOf(schema);
  return { requestDidStart: async () => limitOperation(schema, costOf, isRegistered) };
}

function limitOperation(
  schema: GraphQLSchema,
  costOf: CostOf,
  isRegistered: LimitParts['isRegistered'],
): GraphQLRequestListener<ServedContext> {
  let cost = 0;
  return {
    didResolveOperation: async ({ request, document, operation, queryHash, contextValue }) => {
      if (!operation) return;
      if (!schema.getRootType(operation.operation))
        throw requestError({
          code: 'OPERATION_NOT_SERVED',
          message: `There is no ${operation.operation} in this schema: send a query.`,
        });
      if (request.http?.method === 'GET' && saysReadersWords(document)) throw byPost();
      cost = costOf({ document, operation, variables: request.variables ?? {} });
      if (!isRegistered(queryHash)) checkCost(cost);
      await contextValue.spend(cost);
    },
    willSendResponse: async (answered) => {
      const { body } = answered.response;
      if (body.kind !== 'single') return;
      if (isTooLong(answered)) return;
      if (body.singleResult.data != null) answered.response.http.status = 200;
      if (answered.request.extensions?.cost !== true || !answered.operation) return;
      body.singleResult.extensions = {
        ...body.singleResult.extensions,
        cost: { operation: cost, limit: LIMITS.cost },
      };
    },
  };
}

/** An operation that was given up half-way has no answer: what it had read, and an error for the rest, would be one. */
function isTooLong({ response }: GraphQLRequestContextWillSendResponse<ServedContext>): boolean {
  if (response.body.kind !== 'single') return false;
  const { singleResult } = response.body;
  const error = singleResult.errors?.find(
    ({ extensions }) => extensions?.code === 'OPERATION_TOO_LONG',
  );
  if (!error) return false;
  const { message, extensions } = error;
  singleResult.errors = [{ message, ...(extensions && { extensions }) }];
  delete singleResult.data;
  return true;
}
