import {
  ApolloServer,
  HeaderMap,
  type ApolloServerPlugin,
  type HTTPGraphQLRequest,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import {
  NoSchemaIntrospectionCustomRule,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { LIMITS } from '../limits/limits';
import { noServiceSdl } from '../federation/no-service-sdl';
import type { DocumentStore } from '../persisted/document-store';
import type { GraphqlRequest } from './graphql-request';
import type { ServedContext } from './limit-operations';

interface ApolloParts {
  schema: GraphQLSchema;
  documentStore: DocumentStore;
  isIntrospectionOpen: boolean;
  log: FastifyBaseLogger;
  present: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  plugins: ApolloServerPlugin<ServedContext>[];
}

/** What executes the schema, started. */
export async function startApollo({
  schema,
  documentStore,
  isIntrospectionOpen,
  log,
  present,
  plugins,
}: ApolloParts): Promise<ApolloServer<ServedContext>> {
  const apollo = new ApolloServer<ServedContext>({
    schema,
    documentStore,
    logger: log,
    // A rule of ours where it is closed: Apollo's names Apollo.
    introspection: true,
    validationRules: isIntrospectionOpen ? [] : [NoSchemaIntrospectionCustomRule, noServiceSdl],
    validationOptions: { maxErrors: LIMITS.validationErrors },
    executionOptions: { maxCoercionErrors: LIMITS.validationErrors },
    parseOptions: { maxTokens: LIMITS.tokens },
    // There is nothing to forge: no cookie is read, and nothing is written. Browsers' simple requests are welcome.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    formatError: present,
    // One thing ends the process, in one order: `main` and `shutdown`.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // It would tell any stranger who asks, as a router does, how long each field takes.
      ApolloServerPluginInlineTraceDisabled(),
      ...plugins,
    ],
  });
  await apollo.start();
  return apollo;
}

interface Asked {
  method: string;
  headers: Record<string, string | string[] | undefined>;
  graphql: GraphqlRequest;
}

/** What was read of a request, as Apollo takes it. */
export function toApolloRequest({ method, headers, graphql }: Asked): HTTPGraphQLRequest {
  const said = Object.entries(graphql).filter(([, value]) => value !== undefined);
  if (method === 'POST')
    return { method, headers: toHeaderMap(headers), search: '', body: Object.fromEntries(said) };
  const search = new URLSearchParams();
  for (const [name, value] of said)
    search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  return { method: 'GET', headers: toHeaderMap(headers), search: `?${search}`, body: undefined };
}

function toHeaderMap(headers: Asked['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  // Of no meaning in a GET, and refused by Apollo.
  map.delete('content-type');
  return map;
}
