import { refreshCookie, sessionLifespans } from './session-settings';

const now = new Date('2026-11-25T08:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

describe('refreshCookie', () => {
  it('is for the administration alone, and for no script', () => {
    expect(refreshCookie('session', inDays(1), now)).toEqual({
      httpOnly: true,
      overwrite: true,
      path: '/admin',
      sameSite: 'strict',
    });
  });

  it('that is remembered ends with the idle time, and never after the session’s own end', () => {
    expect(refreshCookie('refresh', inDays(14), now).expires).toEqual(inDays(7));
    expect(refreshCookie('refresh', inDays(3), now).expires).toEqual(inDays(3));
  });
});

describe('sessionLifespans', () => {
  it('are a working day idle, and two weeks at most', () => {
    expect(sessionLifespans.idleSessionLifespan).toBe(10 * 60 * 60);
    expect(sessionLifespans.maxRefreshTokenLifespan).toBe(14 * 24 * 60 * 60);
  });
});
