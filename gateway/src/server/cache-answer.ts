import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf, matchesEtag } from '../etag';

/** A change shows in browsers and CDNs within these seconds; the old answer is given once more while it is asked again. */
const KEPT = 'public, max-age=10, stale-while-revalidate=60';

interface Answered {
  body: string;
  type: string;
  isPreview: boolean;
}

/** Errors come first in an answer that has some. */
const isWhole = (body: string): boolean => !body.startsWith('{"errors"');

/**
 * Says who may keep an answer: anyone, when it is whole, public, and came by GET; nobody otherwise. What was refused may be
 * answered in a minute: a persisted query once registered, a rate, a limit.
 * @returns the text to send: none when the caller has it already (304).
 */
export function cacheAnswer(
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
  { body, type, isPreview }: Answered,
): string {
  if (isPreview) reply.header('cache-control', 'private, no-store');
  else if (method !== 'GET' || !isWhole(body)) reply.header('cache-control', 'no-store');
  else {
    const etag = etagOf(type, body);
    // What is left to one caller is not for the next one to read.
    for (const name of ['limit', 'remaining', 'reset']) reply.removeHeader(`ratelimit-${name}`);
    reply.headers({
      etag,
      'cache-control': KEPT,
      vary: 'accept, accept-encoding, x-preview-token',
    });
    if (matchesEtag(headers['if-none-match'], etag)) return (reply.code(304), '');
  }
  return body;
}
