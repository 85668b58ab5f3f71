import { placesOf } from './phrase';

describe('placesOf', () => {
  it('puts words one after the other, and further when « non » stands between', () => {
    expect(placesOf(['assainissement', 'collectif'])).toEqual([1, 2]);
    expect(placesOf(['assainissement', 'non', 'collectif'])).toEqual([1, 2, 4]);
    expect(placesOf([])).toEqual([]);
  });
});
