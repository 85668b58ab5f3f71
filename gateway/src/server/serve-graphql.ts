import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { CompressAnswers } from '../compression';
import type { GraphqlDoors } from '../config';
import type { Context } from '../context';
import { watchDeadline } from '../limits/deadline';
import { createDocumentStore } from '../persisted/document-store';
import type { Manifest } from '../persisted/manifest';
import { createAnswerer } from './answer-graphql';
import { startApollo } from './apollo';
import { graphqlHeaders, preflightHeaders } from './graphql-headers';
import { sendGraphqlRefusal } from './graphql-refusal';
import { limitOperations } from './limit-operations';
import { presentError } from './present-error';
import type { Spending } from './spending';

interface GraphqlParts {
  schema: GraphQLSchema;
  manifest: Manifest;
  doors: GraphqlDoors;
  spending: Spending;
  /** @throws GraphQLError when the preview token is refused. */
  contextFor: (previewToken: string | undefined) => Promise<Context>;
  plugins: ApolloServerPlugin<Context>[];
  /** Answers a person, who came with a browser. */
  showExplorer: (reply: FastifyReply) => FastifyReply;
  countError: (code: string) => void;
  /** Absent where answers cross no network. */
  compressAnswers?: CompressAnswers;
}

/** Serves the schema at `/graphql`. */
export async function serveGraphql(app: FastifyInstance, parts: GraphqlParts): Promise<void> {
  const {
    schema,
    manifest,
    doors,
    spending,
    contextFor,
    plugins,
    showExplorer,
    countError,
    compressAnswers,
  } = parts;
  const present = presentError(app.log, countError);
  const documentStore = createDocumentStore(schema, manifest);
  const limits = limitOperations({ schema, isRegistered: (hash) => manifest.has(hash) });
  const apollo = await startApollo({
    schema,
    documentStore,
    present,
    isIntrospectionOpen: doors.isIntrospectionOpen,
    log: app.log,
    plugins: [...plugins, limits],
  });
  app.addHook('onClose', () => apollo.stop());
  watchDeadline(schema);
  const answer = createAnswerer({ apollo, documentStore, manifest, doors, contextFor });
  const spender = (request: FastifyRequest, reply: FastifyReply) => async (cost: number) =>
    void reply.headers(await spending.spend(request, cost));

  await app.register(async (scope) => {
    await compressAnswers?.(scope);
    scope.removeContentTypeParser('text/plain');
    scope.setErrorHandler<Error>((error, request, reply) =>
      sendGraphqlRefusal(error, request, reply, present),
    );
    scope.addHook('onRequest', async (request, reply) => {
      reply.headers(graphqlHeaders);
      if (request.method === 'OPTIONS') return reply.headers(preflightHeaders).code(204).send();
      if (isPerson(request)) return showExplorer(reply);
      reply.headers(await spending.begin(request));
    });
    scope.route({
      method: ['DELETE', 'GET', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
      url: '/graphql',
      handler: (request, reply) => answer(request, reply, spender(request, reply)),
    });
  });
}

// Someone who follows the address in a browser explores the schema there.
const isPerson = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' &&
  /^\/graphql\/?$/.test(url) &&
  (headers.accept?.includes('text/html') ?? false);
