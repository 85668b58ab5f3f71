import { toFrenchDate } from './date';

describe('toFrenchDate', () => {
  it('writes JJ/MM/AAAA', () => expect(toFrenchDate('2026-11-03')).toBe('03/11/2026'));

  it('counts days as the Manche does', () =>
    expect(toFrenchDate('2026-06-30T22:30:00.000Z')).toBe('01/07/2026'));
});
