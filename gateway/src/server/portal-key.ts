import { createHash, timingSafeEqual } from 'node:crypto';
import { requestError } from '../errors';
import type { Guide } from '../guide/guide';
import type { Portal } from '../portal/model';

/** As the CMS makes them; whatever else a caller authorises itself by is no matter of ours. */
const KEY = /^bearer +(idm_\S*)$/i;

/**
 * The portal whose server sends this key; null without a key. A browser of another site cannot send one: `Authorization` is
 * among the headers that our preflight does not allow, as `*` leaves it out.
 * @throws GraphQLError `BAD_API_KEY`, which never quotes it.
 */
export function findKeyHolder(guide: Guide, authorization: string | undefined): Portal | null {
  const [, key] = KEY.exec(authorization ?? '') ?? [];
  if (key === undefined) return null;
  const hash = createHash('sha256').update(key).digest();
  // Each of them, to the last: the time taken says nothing of which one was near.
  const holders = [...guide.entities.portal.values()].filter(
    ({ keyHashes }) =>
      keyHashes.filter((one) => timingSafeEqual(Buffer.from(one, 'hex'), hash)).length > 0,
  );
  if (holders[0]) return holders[0];
  throw requestError({
    code: 'BAD_API_KEY',
    message:
      'Unknown API key: it was not copied whole, or it was ended. Ask the network coordination for another one, or send none: the guide is read without a key.',
    status: 401,
    headers: { 'www-authenticate': 'Bearer' },
  });
}
