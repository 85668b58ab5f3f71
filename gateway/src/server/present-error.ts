import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { outgoingRequestId } from '../request-trail';

const MOST_CHARACTERS = 500;

// What was sent may be quoted, at any length.
const shorten = (message: string): string =>
  message.length > MOST_CHARACTERS ? `${message.slice(0, MOST_CHARACTERS)}…` : message;

const withoutGuesses = (message: string): string => message.replace(/ ?Did you mean .*\?/s, '');

// Executing refuses variables before it reads anything; of some refusals it leaves out the code.
const isAboutRequest = (error: unknown): boolean =>
  error instanceof GraphQLError && !error.originalError && !error.path;

/** A caller's mistake has its own code and says so; anything else is ours and is shown only as the request's id. */
export const presentError =
  (log: FastifyBaseLogger, count: (code: string) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, path, extensions } = formatted;
    const isUncoded = extensions?.code === ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
    const code =
      isUncoded && isAboutRequest(error)
        ? ApolloServerErrorCode.BAD_USER_INPUT
        : String(extensions?.code);
    count(code);
    if (code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR)
      return {
        ...formatted,
        message: shorten(withoutGuesses(message)),
        extensions: { ...extensions, code },
      };
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const id = outgoingRequestId();
    log.error({ err: original, requestId: id }, 'a request failed');
    return {
      message: `Internal error ${id}.`,
      ...(path && { path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
