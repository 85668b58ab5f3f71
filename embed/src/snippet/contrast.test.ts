import { contrastOf } from './contrast';

describe('contrastOf', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // The grey that WebAIM and others give as the lightest that is enough on white.
    ['#767676', '#ffffff', 4.54],
    ['#ffffff', '#ff0000', 4],
  ])('of %s and %s is %d', (one, other, contrast) => {
    expect(contrastOf(one, other)).toBeCloseTo(contrast, 2);
    expect(contrastOf(other, one)).toBe(contrastOf(one, other));
  });
});
