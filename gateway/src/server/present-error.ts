import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { outgoingRequestId } from '../request-trail';

const MOST_CHARACTERS = 500;

// What was sent may be quoted, at any length.
const shorten = (message: string): string =>
  message.length > MOST_CHARACTERS ? `${message.slice(0, MOST_CHARACTERS)}…` : message;

const withoutGuesses = (message: string): string => message.replace(/ ?Did you mean .*\?/s, '');

/** A caller's mistake has its own code and says so; anything else is ours and is shown only as the request's id. */
export const presentError =
  (log: FastifyBaseLogger, count: (code: string) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    count(String(formatted.extensions?.code));
    if (formatted.extensions?.code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR)
      return { ...formatted, message: shorten(withoutGuesses(formatted.message)) };
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const id = outgoingRequestId();
    log.error({ err: original, requestId: id }, 'a request failed');
    return {
      message: `Internal error ${id}.`,
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
