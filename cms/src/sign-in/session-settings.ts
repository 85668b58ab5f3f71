const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Strapi's name, which its renewal and its sign-out read. */
export const REFRESH_COOKIE = 'strapi_admin_refresh';

/**
 * In seconds. A colleague of a town hall signs in once a working day, or once in two weeks on a computer of their own; a
 * computer left for a week is forgotten. Each request asks whether its session still stands: the lifetime of the access
 * token only decides how often the session is renewed.
 */
export const sessionLifespans = {
  accessTokenLifespan: 15 * MINUTE,
  idleSessionLifespan: 10 * HOUR,
  maxSessionLifespan: DAY,
  idleRefreshTokenLifespan: 7 * DAY,
  maxRefreshTokenLifespan: 14 * DAY,
} as const;

/** Sent to the administration's own requests alone, and to no script. */
export const sessionCookie = { path: '/admin', sameSite: 'strict' } as const;

interface CookieOptions {
  readonly httpOnly: true;
  readonly overwrite: true;
  readonly path: string;
  readonly sameSite: 'strict';
  readonly expires?: Date;
}

/** Without `expires`, the cookie ends with the browser. */
export function refreshCookie(
  type: 'refresh' | 'session',
  absoluteEnd: Date,
  now: Date,
): CookieOptions {
  const options = { httpOnly: true, overwrite: true, ...sessionCookie } as const;
  if (type === 'session') return options;
  const idleEnd = now.getTime() + sessionLifespans.idleRefreshTokenLifespan * 1000;
  return { ...options, expires: new Date(Math.min(idleEnd, absoluteEnd.getTime())) };
}
