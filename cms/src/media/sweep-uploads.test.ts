import { decideSweep } from './sweep-uploads';

const now = new Date('2026-03-01T00:00:00Z');
const sweep = (used: string[], known: Record<string, string>) =>
  decideSweep(['a.pdf', 'b.pdf'], new Set(used), known, now);

describe('decideSweep', () => {
  it('only takes note of a file that nothing uses any more', () => {
    expect(sweep(['a.pdf'], {})).toEqual({
      remove: [],
      orphans: { 'b.pdf': '2026-03-01T00:00:00.000Z' },
    });
  });

  it('removes it thirty days later', () => {
    const known = { 'a.pdf': '2026-01-29T00:00:00.000Z', 'b.pdf': '2026-01-31T00:00:00.000Z' };
    expect(sweep([], known)).toEqual({
      remove: ['a.pdf'],
      orphans: { 'b.pdf': '2026-01-31T00:00:00.000Z' },
    });
  });

  it('starts over once it was used again', () => {
    expect(sweep(['a.pdf', 'b.pdf'], { 'a.pdf': '2025-01-01T00:00:00.000Z' })).toEqual({
      remove: [],
      orphans: {},
    });
  });
});
