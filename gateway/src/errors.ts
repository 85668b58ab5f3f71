import { GraphQLError } from 'graphql';

/** Codes of the caller's mistakes, in `extensions.code`. */
export type InputErrorCode =
  | 'BAD_ARGUMENTS'
  | 'BAD_CURSOR'
  | 'BAD_ID'
  | 'BAD_PAGE_SIZE'
  | 'BAD_PREVIEW_TOKEN'
  | 'BAD_TERRITORY_CODE'
  | 'BAD_VERSION'
  | 'DRAFT_INCOMPLETE'
  | 'STARTING';

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
