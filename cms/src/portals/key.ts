import { createHash, randomBytes } from 'node:crypto';

/** What a partner's server sends, what is kept of it, and what tells it from another on a screen. */
export interface NewKey {
  readonly key: string;
  readonly hash: string;
  readonly shown: string;
}

/** A scanner of leaked secrets, and a person, know it for what it is. */
const PREFIX = 'idm_';
const SHOWN = 6;

/**
 * 256 random bits. A slow hash protects what people choose, since it can be guessed: nobody tries 2^220 keys, and a slow one
 * would let a stranger who sends wrong keys keep the gateway busy.
 */
export function createKey(): NewKey {
  const key = PREFIX + randomBytes(32).toString('base64url');
  return { key, hash: hashOf(key), shown: key.slice(0, PREFIX.length + SHOWN) };
}

export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');
