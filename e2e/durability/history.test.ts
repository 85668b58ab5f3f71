import { possibleEnds, type Entry } from './history';

const write = (value: string | null, began: number, ended: number, isSure = true): Entry => ({
  register: 'published f1',
  value,
  began,
  ended,
  isSure,
});

describe('possibleEnds', () => {
  it('is what was there when nothing was written', () => {
    expect(possibleEnds([], 'before')).toEqual(['before']);
  });

  it('is the last of writes that followed one another', () => {
    expect(possibleEnds([write('one', 1, 2), write('two', 3, 4)], 'before')).toEqual(['two']);
  });

  it('is either of two writes that met', () => {
    expect(possibleEnds([write('one', 1, 3), write(null, 2, 4)], 'before')).toEqual(['one', null]);
  });

  it('is either of before and after a write whose answer was cut', () => {
    expect(possibleEnds([write('one', 1, 2), write('two', 3, 4, false)], 'before')).toEqual([
      'one',
      'two',
    ]);
  });
});
