import fc from 'fast-check';
import { parseCursor, toCursorText } from './cursor';

describe('a cursor', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.nat(), fc.stringMatching(/^[0-9a-f]{32}$/), (seq, mark) => {
        expect(parseCursor(toCursorText({ seq, mark }))).toEqual({ seq, mark });
      }),
    );
  });

  it.each([null, '', '1', '1.2', '2.1.ab', '1.x.ab', '1.1.AB', '1.1.ab.c'])(
    'is null for %j',
    (text) => expect(parseCursor(text)).toBeNull(),
  );
});
