import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { type ApolloFastifyContextFunction } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Context } from '../context';
import { outgoingRequestId } from '../request-trail';

// A caller's mistake has its own code and says so; anything else is ours and is shown only as the request's id.
const maskError =
  (log: FastifyBaseLogger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (formatted.extensions?.code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR)
      return formatted;
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const id = outgoingRequestId();
    log.error({ err: original, requestId: id }, 'a request failed');
    return {
      message: `Internal error ${id}.`,
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };

interface GraphqlParts {
  schema: GraphQLSchema;
  context: ApolloFastifyContextFunction<Context>;
  plugins: ApolloServerPlugin<Context>[];
}

/** Serves the schema at `/graphql`. */
export async function serveGraphql(
  app: FastifyInstance,
  { schema, context, plugins }: GraphqlParts,
): Promise<void> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    logger: app.log,
    includeStacktraceInErrorResponses: false,
    formatError: maskError(app.log),
    // One thing ends the process, in one order: `main` and `shutdown`.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...plugins,
    ],
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
