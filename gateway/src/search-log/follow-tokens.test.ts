import { createFollowTokens } from './follow-tokens';
import type { SearchKind } from './model';

const aKind = (term: string): SearchKind => ({
  day: '2026-11-26',
  field: 'search',
  terms: [term],
  filters: [],
});

function setUp() {
  let now = new Date('2026-11-26T10:00:00Z');
  const tokens = createFollowTokens(() => now);
  return { tokens, wait: (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000)) };
}

describe('createFollowTokens', () => {
  it('names a search, not a reader: two readers of one search have one token', () => {
    const { tokens } = setUp();
    expect(tokens.offer(aKind('pont'))).toBe(tokens.offer(aKind('pont')));
    expect(tokens.offer(aKind('pont'))).not.toBe(tokens.offer(aKind('école')));
  });

  it('is followed as often as it was offered, no more', () => {
    const { tokens } = setUp();
    const token = tokens.offer(aKind('pont'));
    tokens.offer(aKind('pont'));
    expect([1, 2, 3].map(() => tokens.follow(token)?.terms[0])).toEqual([
      'pont',
      'pont',
      undefined,
    ]);
  });

  it('ends after an hour', () => {
    const { tokens, wait } = setUp();
    const token = tokens.offer(aKind('pont'));
    wait(59);
    tokens.offer(aKind('pont'));
    expect(tokens.follow(token)).not.toBeNull();
    wait(2);
    expect(tokens.follow(token)).toBeNull();
    expect(tokens.offer(aKind('pont'))).not.toBe(token);
  });

  it('knows no other', () => expect(setUp().tokens.follow('x'.repeat(22))).toBeNull());

  it('keeps ten thousand at most: the oldest end first', () => {
    const { tokens } = setUp();
    const first = tokens.offer(aKind('mot'));
    for (let rank = 0; rank < 10_000; rank += 1) tokens.offer(aKind(`mot ${rank}`));
    expect(tokens.follow(first)).toBeNull();
  });
});
