import { randomBytes } from 'node:crypto';

const DAY_MS = 24 * 60 * 60 * 1000;
export const INVITATION_DAYS = 7;

const TOKEN = /^([0-9a-z]+)-[0-9a-f]{40}$/;

export const expiryOf = (invitedAt: Date): Date =>
  new Date(invitedAt.getTime() + INVITATION_DAYS * DAY_MS);

/** Says itself when it was made: Strapi keeps no date beside it, and finds an account by the exact token only. */
export const createInvitation = (now: Date): string =>
  `${now.getTime().toString(36)}-${randomBytes(20).toString('hex')}`;

/** One that Strapi made is as old as its account: its screens cannot send another. */
export function isExpired(token: string, createdAt: Date, now: Date): boolean {
  const made = TOKEN.exec(token)?.[1];
  const invitedAt = made ? new Date(parseInt(made, 36)) : createdAt;
  return now >= expiryOf(invitedAt);
}
