import { GraphQLError } from 'graphql';

/** Codes of the caller's mistakes, in `extensions.code`. */
export type InputErrorCode =
  | 'BAD_ARGUMENTS'
  | 'BAD_CURSOR'
  | 'BAD_ID'
  | 'BAD_PAGE_SIZE'
  | 'BAD_PREVIEW_TOKEN'
  | 'BAD_REPRESENTATION'
  | 'BAD_TERRITORY_CODE'
  | 'BAD_VERSION'
  | 'DRAFT_INCOMPLETE'
  | 'STARTING'
  | 'UNKNOWN_PORTAL';

interface InputMistake {
  code: InputErrorCode;
  /** Name of the argument or header at fault. */
  argument: string;
  value: unknown;
  /** What the caller should send instead, as a sentence. */
  remedy: string;
}

/** A caller's mistake: names the argument, the value and the remedy. */
export function inputError({ code, argument, value, remedy }: InputMistake): GraphQLError {
  const shown = JSON.stringify(value) ?? 'nothing';
  return new GraphQLError(`Invalid ${argument}: ${shown.slice(0, 120)}. ${remedy}`, {
    extensions: { code, argument, remedy, http: { status: 400 } },
  });
}

/** Codes of requests that are refused before they read anything, in `extensions.code`. */
export type RefusalCode =
  | 'BAD_API_KEY'
  | 'BAD_DOCUMENT_ID'
  | 'BAD_PERSISTED_QUERY'
  | 'BAD_REQUEST'
  | 'BODY_TOO_LARGE'
  | 'DOCUMENT_NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'OPERATION_NOT_SERVED'
  | 'UNSUPPORTED_MEDIA_TYPE';

interface Refusal {
  code: RefusalCode;
  /** What is wrong, then what to send instead, as sentences. */
  message: string;
  status?: number;
  headers?: Record<string, string>;
}

/** A request that is not one: says what is wrong and what to send. */
export const requestError = ({
  code,
  message,
  status = 400,
  headers = {},
}: Refusal): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code, http: { status, headers: new Map(Object.entries(headers)) } },
  });

/** Codes of requests that ask for more than a stranger may, in `extensions.code`. */
export type LimitCode =
  | 'COST_TOO_HIGH'
  | 'DOCUMENT_TOO_LARGE'
  | 'OPERATION_TOO_LONG'
  | 'RATE_LIMITED'
  | 'TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_DIRECTIVES'
  | 'TOO_MANY_FIELDS'
  | 'TOO_MANY_FRAGMENTS'
  | 'TOO_MANY_REPEATS'
  | 'TOO_MANY_ROOT_FIELDS'
  | 'TOO_MANY_TOKENS';

interface Excess {
  code: LimitCode;
  /** What was counted, with its unit: `depth`, `cost`, `size of the document in bytes`. */
  counted: string;
  /** How much of it; null when counting stopped at the limit. */
  value: number | null;
  limit: number;
  /** What the caller should do instead, as a sentence. */
  remedy: string;
  status?: number;
  headers?: Record<string, string>;
}

/** More than a limit: names what was counted, how much of it, the limit and the remedy. */
export const limitError = ({
  code,
  counted,
  value,
  limit,
  remedy,
  status = 400,
  headers = {},
}: Excess): GraphQLError =>
  new GraphQLError(
    `Too much: the ${counted} is ${value ?? 'more'}, the limit is ${limit}. ${remedy}`,
    {
      extensions: {
        code,
        ...(value !== null && { value }),
        limit,
        remedy,
        http: { status, headers: new Map(Object.entries(headers)) },
      },
    },
  );

/** No guide has been read yet: an honest refusal, where an empty guide would be a lie. */
export const startingError = (): GraphQLError =>
  new GraphQLError('The guide is being read: try again in a few seconds.', {
    extensions: {
      code: 'STARTING',
      http: { status: 503, headers: new Map([['retry-after', '2']]) },
    },
  });

/** An answer of the CMS that cannot be used: ours to log and to retry, never shown to a caller. */
export class FeedError extends Error {
  override name = 'FeedError';
}
