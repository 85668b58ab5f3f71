import { createInvitation, expiryOf, isExpired } from './invitation';

const now = new Date('2026-11-24T10:00:00Z');
const longAgo = new Date('2020-01-01');

describe('an invitation', () => {
  it('is valid for seven days, whatever the age of the account', () => {
    const token = createInvitation(now);
    const end = expiryOf(now);
    expect(isExpired(token, longAgo, new Date(end.getTime() - 1))).toBe(false);
    expect(isExpired(token, longAgo, end)).toBe(true);
  });

  it('of Strapi’s own is as old as its account', () => {
    expect(isExpired('a'.repeat(40), now, now)).toBe(false);
    expect(isExpired('a'.repeat(40), longAgo, now)).toBe(true);
  });
});
