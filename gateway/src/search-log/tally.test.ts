import type { SearchKind } from './model';
import { createTally } from './tally';

const aKind = (term: string): SearchKind => ({
  day: '2026-11-26',
  field: 'search',
  terms: [term],
  filters: [],
});

describe('createTally', () => {
  it('adds what nothing tells apart', () => {
    const tally = createTally(10, () => undefined);
    tally.add(aKind('pont'), { count: 1, unanswered: 1 });
    tally.add(aKind('pont'), { count: 1 });
    tally.add({ ...aKind('pont'), filters: ['phases:WORKS'] }, { count: 1 });
    expect(tally.take(10)).toMatchObject([
      { terms: ['pont'], filters: [], count: 2, unanswered: 1, followed: 0 },
      { filters: ['phases:WORKS'], count: 1 },
    ]);
    expect(tally.size()).toBe(0);
  });

  it('drops the oldest rather than grow, and tells it', () => {
    const dropped: string[] = [];
    const tally = createTally(2, ({ terms, count }) => dropped.push(`${terms[0]} ${count}`));
    for (const term of ['un', 'deux', 'un', 'trois', 'quatre'])
      tally.add(aKind(term), { count: 1 });
    expect(dropped).toEqual(['un 2', 'deux 1']);
    expect(tally.take(10).map(({ terms }) => terms[0])).toEqual(['trois', 'quatre']);
  });

  it('gives the oldest first', () => {
    const tally = createTally(10, () => undefined);
    for (const term of ['un', 'deux', 'trois']) tally.add(aKind(term), { count: 1 });
    expect(tally.take(2).map(({ terms }) => terms[0])).toEqual(['un', 'deux']);
    expect(tally.size()).toBe(1);
  });
});
