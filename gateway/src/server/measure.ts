import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Histogram } from 'prom-client';
import type { Context } from '../context';
import type { FeedSource } from '../feed/source';
import { requestTrail } from '../request-trail';
import { routeOf } from './logging';
import type { Metrics } from './metrics';

export function measureRequests(app: FastifyInstance, { requests }: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    const labels = {
      method: request.method,
      route: routeOf(request),
      status_code: reply.statusCode,
    };
    requests.observe(labels, reply.elapsedTime / 1000);
    done();
  });
}

/** Counts GraphQL operations, and notes their names for the log. */
export const measureOperations = ({ operations }: Metrics): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => {
    const elapsed = operations.startTimer();
    return {
      didResolveOperation: async ({ operation }) => {
        const trail = requestTrail.getStore();
        const name = operation?.name?.value.slice(0, 64) ?? 'anonymous';
        if (trail && operation) trail.operation = `${operation.operation} ${name}`;
      },
      willSendResponse: async (request) => {
        elapsed({ type: request.operation?.operation ?? 'unknown', outcome: outcomeOf(request) });
      },
    };
  },
});

function outcomeOf({ response }: GraphQLRequestContextWillSendResponse<Context>) {
  const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
  if (errors.length === 0) return 'ok';
  const isOurs = errors.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR');
  return isOurs ? 'failed' : 'rejected';
}

/** The same source, timed. */
export const measureFeed = (
  { fetchChanges, fetchDrafts }: FeedSource,
  { feedReads, draftReads }: Metrics,
): FeedSource => ({
  fetchChanges: (...call) =>
    timed(feedReads, fetchChanges(...call), ({ isWhole, changes }) =>
      isWhole ? 'whole' : changes.length > 0 ? 'changed' : 'unchanged',
    ),
  fetchDrafts: (...call) => timed(draftReads, fetchDrafts(...call), () => 'ok'),
});

async function timed<Answer>(
  histogram: Histogram<'outcome'>,
  reading: Promise<Answer>,
  outcome: (answer: Answer) => string,
): Promise<Answer> {
  const elapsed = histogram.startTimer();
  try {
    const answer = await reading;
    elapsed({ outcome: outcome(answer) });
    return answer;
  } catch (error) {
    elapsed({ outcome: 'failed' });
    throw error;
  }
}
