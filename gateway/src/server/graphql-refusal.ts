import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { requestError, type RefusalCode } from '../errors';

export const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

/**
 * To `application/json`, whose readers take any other status for a failure of the network, an operation that GraphQL
 * refuses is still an answer.
 */
export const statusFor = (contentType: string, status: number): number =>
  status === 400 && contentType.startsWith('application/json') ? 200 : status;

type Present = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

interface Extensions {
  code?: string;
  limit?: number;
  http?: { status?: number; headers?: Map<string, string> };
}

/** Answers a request that was refused before anything executed it. */
export function sendGraphqlRefusal(
  thrown: Partial<FastifyError> & Error,
  request: FastifyRequest,
  reply: FastifyReply,
  present: Present,
): FastifyReply {
  const error = thrown instanceof GraphQLError ? thrown : toRefusal(thrown);
  const { http, ...extensions } = error.extensions as Extensions;
  const code = extensions.code ?? 'INTERNAL_SERVER_ERROR';
  const { message, extensions: shown } = present(
    { message: error.message, extensions: { ...extensions, code } },
    thrown,
  );
  const isNew = request.headers.accept?.includes('application/graphql-response+json') ?? false;
  const type = isNew ? GRAPHQL_TYPE : JSON_TYPE;
  const status = http?.status ?? 500;
  // What passes a limit is a request well made, as what does not validate is.
  const isWellMade = extensions.limit !== undefined;
  return reply
    .code(isWellMade ? statusFor(type, status) : status)
    .headers({ ...Object.fromEntries(http?.headers ?? []), 'cache-control': 'no-store' })
    .type(type)
    .send(JSON.stringify({ errors: [{ message, extensions: shown }] }));
}

const CODES: Partial<Record<number, RefusalCode>> = {
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** A body that is not JSON, too large, or of another type; anything else is ours. */
function toRefusal(error: Partial<FastifyError> & Error): GraphQLError {
  const { statusCode: status = 500 } = error;
  if (status >= 500) return new GraphQLError(error.message, { originalError: error });
  return requestError({
    code: CODES[status] ?? 'BAD_REQUEST',
    message:
      'Invalid body: send a JSON object with a "query", as application/json, of at most one megabyte.',
    status,
  });
}
