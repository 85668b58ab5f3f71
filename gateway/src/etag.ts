import { createHash } from 'node:crypto';

/** A strong validator: the same for the same bytes of the same type, on every gateway. */
export const etagOf = (type: string, body: string): string =>
  `"${createHash('sha256').update(`${type}\n${body}`).digest('base64url').slice(0, 27)}"`;

/** Whether `If-None-Match` or `If-Range` names this validator. */
export const matchesEtag = (header: string | undefined, etag: string): boolean =>
  header === '*' ||
  (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
