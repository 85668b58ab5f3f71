import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphqlDoors } from '../config';
import type { Context } from '../context';
import { tooLongError } from '../limits/deadline';
import { checkShape } from '../limits/shape';
import { checkSize, parseWithin } from '../limits/text';
import type { DocumentStore } from '../persisted/document-store';
import { documentHash, type Manifest } from '../persisted/manifest';
import { toApolloRequest } from './apollo';
import { cacheAnswer } from './cache-answer';
import { JSON_TYPE, statusFor } from './graphql-refusal';
import { parseGraphqlRequest, type GraphqlRequest } from './graphql-request';
import type { ServedContext } from './limit-operations';

interface AnswererParts {
  apollo: ApolloServer<ServedContext>;
  documentStore: DocumentStore;
  manifest: Manifest;
  doors: GraphqlDoors;
  /** @throws GraphQLError when the preview token is refused. */
  contextFor: (previewToken: string | undefined) => Promise<Context>;
}

type Answer = (
  request: FastifyRequest,
  reply: FastifyReply,
  spend: ServedContext['spend'],
) => Promise<string>;

/** From what was sent to the text of the answer, in time or not at all. */
export function createAnswerer(parts: AnswererParts): Answer {
  const { apollo, documentStore, manifest, doors, contextFor } = parts;
  const { limitSeconds, isGetOpen } = doors;

  const answer: Answer = async (request, reply, spend) => {
    const deadline = performance.now() + limitSeconds * 1000;
    const { method, headers: sent, body: sentBody } = request;
    const search = request.url.split('?').slice(1).join('?');
    const graphql = parseGraphqlRequest(
      { method, search, body: sentBody },
      { manifest, isGetOpen },
    );
    admit(graphql, documentStore);
    const token = sent['x-preview-token']?.toString();
    const context = { ...(await contextFor(token)), spend, deadline, limitSeconds };
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: toApolloRequest({ method, headers: sent, graphql }),
      context: async () => context,
    });
    const { status = 200, headers, body } = answered;
    if (body.kind === 'chunked') throw new Error('An answer in several parts: none is asked for.');
    const type = headers.get('content-type') ?? JSON_TYPE;
    reply.code(statusFor(type, status));
    reply.headers(Object.fromEntries(headers));
    return cacheAnswer(request, reply, { body: body.string, type, isPreview: token !== undefined });
  };

  return (...asked) => within(limitSeconds, answer(...asked));
}

/**
 * Bounds a document before it is validated. One that is kept has been through this already.
 * @throws GraphQLError when it passes a limit.
 */
function admit({ query }: GraphqlRequest, documentStore: DocumentStore): void {
  if (query === undefined || documentStore.holds(documentHash(query))) return;
  checkSize(query);
  const document = parseWithin(query);
  if (document) checkShape(document);
}

async function within<Value>(seconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLongError(seconds)), seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
