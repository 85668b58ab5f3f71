import { createHash } from 'node:crypto';

/** A weak validator: the same for the same text of the same type, however it is compressed, on every gateway. */
export const etagOf = (type: string, body: string): string =>
  `W/"${createHash('sha256').update(`${type}\n${body}`).digest('base64url').slice(0, 27)}"`;

const opaque = (etag: string): string => etag.trim().replace(/^W\//, '');

/** Whether `If-None-Match` or `If-Range` names this validator. */
export const matchesEtag = (header: string | undefined, etag: string): boolean =>
  header === '*' || (header ?? '').split(',').some((one) => opaque(one) === opaque(etag));
