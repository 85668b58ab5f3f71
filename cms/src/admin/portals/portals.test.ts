import { adviseOnPortal, barOf, sumOf, toNumber, toPlainDay, type Portal } from './portals';

const day = (views: number) => ({ day: '2026-11-01', views, searches: 1, requests: 2 });

describe('adviseOnPortal', () => {
  const portal: Portal = {
    uuid: 'u',
    documentId: 'd',
    name: 'Portail',
    slug: 'portail',
    isActive: true,
    missing: [],
    keys: [],
    days: [],
  };

  it('says nothing of a portal that shows all it highlights', () => {
    expect(adviseOnPortal(portal)).toEqual([]);
  });

  it('names what is highlighted and not seen, and a portal that is not active', () => {
    const missing = [{ reference: 'F09', title: 'Réparer un pont' }];
    expect(adviseOnPortal({ ...portal, isActive: false, missing })).toEqual([
      expect.stringContaining('n’est pas actif'),
      expect.stringMatching(/^F09 « Réparer un pont », mise en avant, n’est pas publiée/),
    ]);
  });
});

describe('figures', () => {
  it('are summed over a period', () => {
    expect(sumOf([day(3), day(4)])).toEqual({ views: 7, searches: 2, requests: 4 });
    expect(sumOf([])).toEqual({ views: 0, searches: 0, requests: 0 });
  });

  it('are drawn beside the greatest', () => {
    const days = [day(5), day(20), day(0)];
    expect(days.map((one) => barOf(one, days))).toEqual([25, 100, 0]);
    expect(barOf(day(0), [day(0)])).toBe(0);
  });

  it('are written in French', () => {
    expect([toNumber(7), toNumber(1234), toNumber(1234567)]).toEqual([
      '7',
      '1\u202f234',
      '1\u202f234\u202f567',
    ]);
    expect(toPlainDay('2026-11-09')).toBe('09/11/2026');
  });
});
