import fc from 'fast-check';
import {
  contrastOf,
  isHexColour,
  LEAST_CONTRAST,
  leastContrast,
  nearestReadable,
  toHexColour,
} from './contrast';
import { surfaces } from './surfaces';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrastOf', () => {
  // https://webaim.org/resources/contrastchecker gives these.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 1);
    expect(contrastOf(other, one)).toBe(contrastOf(one, other));
  });
});

describe('nearestReadable', () => {
  it.each([
    ['light', '#000000'],
    ['dark', '#ffffff'],
  ] as const)('is read on every background of the %s scheme', (scheme, towards) => {
    const backgrounds = Object.values(surfaces[scheme]);
    fc.assert(
      fc.property(colour, (wanted) => {
        const found = nearestReadable(wanted, backgrounds, towards);
        expect(isHexColour(found)).toBe(true);
        expect(leastContrast(found, backgrounds).ratio).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      }),
    );
  });
});

describe('toHexColour', () => {
  it.each([
    ['#ABC', '#aabbcc'],
    [' 0B4A63 ', '#0b4a63'],
    ['#0b4a63', '#0b4a63'],
    ['rouge', 'rouge'],
    ['#12345', '#12345'],
  ])('reads « %s » as « %s »', (typed, read) => {
    expect(toHexColour(typed)).toBe(read);
  });
});
