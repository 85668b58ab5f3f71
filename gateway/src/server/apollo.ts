import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { type ApolloFastifyContextFunction } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Context } from '../context';

// A GraphQLError is the caller's mistake and says so; anything else is ours and is shown only as an id.
const maskError =
  (log: FastifyBaseLogger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof GraphQLError) return formatted;
    const id = randomUUID();
    log.error({ err: original, id, path: formatted.path }, 'a request failed');
    return {
      message: `Internal error ${id}.`,
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };

/** Serves the schema at `/graphql`. */
export async function serveGraphql(
  app: FastifyInstance,
  schema: GraphQLSchema,
  context: ApolloFastifyContextFunction<Context>,
): Promise<void> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskError(app.log),
    // One thing ends the process, in one order: `main` and `shutdown`.
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  // Someone who follows the address in a browser reads what it is for.
  app.addHook('onRequest', async (request, reply) => {
    const isPerson = request.headers.accept?.includes('text/html') ?? false;
    if (request.method === 'GET' && isPerson && /^\/graphql\/?$/.test(request.url))
      return reply.redirect('/donnees-ouvertes', 303);
  });
  await app.register(fastifyApollo(apollo), { path: '/graphql', context });
}
