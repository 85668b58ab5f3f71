import { toFilters } from './filters';

describe('toFilters', () => {
  it('keeps codes with their names', () => {
    const filters = { phases: ['WORKS', 'DESIGN'], territory: '50129', feeModels: null };
    expect(toFilters(filters)).toEqual(['phases:DESIGN', 'phases:WORKS', 'territory:50129']);
  });

  it('keeps the name alone of what may be free text', () => {
    const filters = { contains: 'ginette', agencies: ['ginette-lemonnier', 'caue'], themes: [] };
    expect(toFilters(filters)).toEqual(['agencies', 'contains']);
    expect(toFilters({ territory: '0233445566' })).toEqual(['territory']);
  });

  it('is empty without filters', () => {
    expect([toFilters(null), toFilters(undefined), toFilters({})]).toEqual([[], [], []]);
  });
});
