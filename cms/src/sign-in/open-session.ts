import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { buildSessionMetadata } from '@strapi/utils';
import type { Context } from 'koa';
import { environment } from '../environment';
import { usersOf, type SignedAccount } from './account';
import { rememberSignInPlace } from './brakes';
import { REFRESH_COOKIE, refreshCookie } from './session-settings';
import { sessionsOf } from './sessions';

const isHttps = environment.cmsUrl.startsWith('https:');

export interface Device {
  readonly deviceId: string | null;
  /** Also once the browser was closed. */
  readonly rememberMe: boolean;
}

/** What Strapi's own controllers do once they know who signs in, in one place; the answer is theirs. */
export async function openSession(
  strapi: Core.Strapi,
  ctx: Context,
  account: SignedAccount,
  { deviceId, rememberMe }: Device,
): Promise<object> {
  const sessions = sessionsOf(strapi);
  const type = rememberMe ? 'refresh' : 'session';
  const metadata = buildSessionMetadata({ userAgent: ctx.get('user-agent') });
  const { token: refreshToken, absoluteExpiresAt } = await sessions.generateRefreshToken(
    String(account.id),
    deviceId ?? randomUUID(),
    { type, metadata },
  );
  const access = await sessions.generateAccessToken(refreshToken);
  if ('error' in access) throw new Error(`No access token for a new session: ${access.error}`);
  const secure = isHttps || (environment.production && ctx.request.secure);
  ctx.cookies.set(REFRESH_COOKIE, refreshToken, {
    ...refreshCookie(type, new Date(absoluteExpiresAt), new Date()),
    secure,
  });
  await rememberSignInPlace(strapi, account.email, ctx.request.ip);
  const user = usersOf(strapi).sanitizeUser(account);
  strapi.eventHub.emit('admin.auth.success', { user, provider: 'local' });
  return { token: access.token, accessToken: access.token, user };
}
