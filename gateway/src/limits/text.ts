import { parse, type DocumentNode } from 'graphql';
import { limitError } from '../errors';
import { LIMITS } from './limits';

/** @throws GraphQLError when the text has more bytes than the limit. */
export function checkSize(text: string): void {
  const value = Buffer.byteLength(text, 'utf8');
  if (value <= LIMITS.documentBytes) return;
  throw limitError({
    code: 'DOCUMENT_TOO_LARGE',
    counted: 'size of the document in bytes',
    value,
    limit: LIMITS.documentBytes,
    remedy: 'Move values to variables, or send several smaller documents.',
    status: 413,
  });
}

const ABORTED = /^Syntax Error: Document contains more \w+ \d+ tokens/;

/**
 * The document, or null when it is not GraphQL: whoever executes it will say where.
 * @throws GraphQLError when it has more tokens than the limit.
 */
export function parseWithin(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: LIMITS.tokens, noLocation: true });
  } catch (error) {
    if (!(error instanceof Error) || !ABORTED.test(error.message)) return null;
    throw limitError({
      code: 'TOO_MANY_TOKENS',
      counted: 'number of tokens of the document',
      value: null,
      limit: LIMITS.tokens,
      remedy: 'Ask for fewer fields, or send several smaller documents.',
    });
  }
}
