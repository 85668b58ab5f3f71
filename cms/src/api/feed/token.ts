import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (value: string): Buffer => createHash('sha256').update(value).digest();

/** Compares digests: neither the length nor the first wrong character of a guess shows in the time taken. */
export function bearsToken(
  authorization: string | undefined,
  accepted: readonly string[],
): boolean {
  const given = digest(/^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '');
  return accepted.filter((token) => timingSafeEqual(given, digest(token))).length > 0;
}
