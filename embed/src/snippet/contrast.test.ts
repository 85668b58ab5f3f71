import { leastContrast, worstContrastOf } from './contrast';

describe('worstContrastOf', () => {
  it.each([
    // On white it has 4.54: enough there, not on the blue grounds of the guide.
    ['#767676', 3.69],
    ['#ffcc00', 1.23],
    ['#000000', 17.2],
  ])('of %s is %d', (accent, contrast) => {
    expect(worstContrastOf(accent)).toBeCloseTo(contrast, 1);
  });

  it('is enough for the colours of the guide', () => {
    for (const own of ['#0b4a63', '#075a7c'])
      expect(worstContrastOf(own)).toBeGreaterThanOrEqual(leastContrast);
  });
});
