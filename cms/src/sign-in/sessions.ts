import type { Core } from '@strapi/strapi';

export interface RefreshOptions {
  readonly type: 'refresh' | 'session';
  readonly metadata: object;
}

/** Strapi's own, whose types it does not publish. « session » ends with the browser, « refresh » is remembered. */
export interface AdminSessions {
  generateRefreshToken(
    userId: string,
    deviceId: string,
    options: RefreshOptions,
  ): Promise<{ readonly token: string; readonly absoluteExpiresAt: string }>;
  generateAccessToken(
    refreshToken: string,
  ): Promise<{ readonly token: string } | { error: string }>;
}

type SessionsOf = (origin: string) => AdminSessions;

export const sessionsOf = (strapi: Core.Strapi): AdminSessions =>
  (strapi as unknown as { sessionManager: SessionsOf }).sessionManager('admin');

/**
 * Signs the account out everywhere, but for the session that asks when it is given. The rows themselves: Strapi's own list
 * leaves out those that were renewed, whose last access tokens are still good.
 */
export async function endSessions(
  strapi: Core.Strapi,
  accountId: number,
  keptSession?: string,
): Promise<void> {
  await strapi.db.query('admin::session').deleteMany({
    where: {
      userId: String(accountId),
      origin: 'admin',
      ...(keptSession ? { sessionId: { $ne: keptSession } } : {}),
    },
  });
}
