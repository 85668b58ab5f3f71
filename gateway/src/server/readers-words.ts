import { Kind, visit, type DocumentNode, type GraphQLError } from 'graphql';
import { requestError } from '../errors';

/** Fields that a reader asks in their own words. No other type has a field of these names. */
export const fieldsInReadersWords: ReadonlySet<string> = new Set(['orient', 'search', 'suggest']);

/** Whether a document asks what a reader typed: a sentence about a commune may be about somebody. */
export function saysReadersWords(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      found ||= fieldsInReadersWords.has(name.value);
    },
  });
  return found;
}

/** Addresses are written in logs, histories and caches on the way: such words do not travel there. */
export const byPost = (): GraphQLError =>
  requestError({
    code: 'METHOD_NOT_ALLOWED',
    message: `${[...fieldsInReadersWords].join(', ')} are not served by GET: what a reader types must not be in an address. Send this operation by POST.`,
    status: 405,
    headers: { allow: 'POST' },
  });
