import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares digests: neither the length nor the first wrong character of a guess shows in the time taken. */
const sameSecret = (left: string, right: string): boolean =>
  timingSafeEqual(digest(left), digest(right));

/** Whether the header is `Bearer` and one of the tokens. */
export const bearsToken = (authorization: string | undefined, tokens: readonly string[]): boolean =>
  tokens.filter((token) => sameSecret(authorization ?? '', `Bearer ${token}`)).length > 0;
