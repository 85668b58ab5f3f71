import { createHash } from 'node:crypto';
import { parseFeed } from '../feed/parse';
import {
  aContact,
  aFormerAgency,
  aPortal,
  aSheet,
  aSignpost,
  aSynonymGroup,
  aTerritory,
  aWithdrawnSheet,
  surroundings,
} from '../testing/records';
import { decodeBatch, encodeBatch, FORMAT } from './format';

/** Names and types of all that a value holds, whatever the values are. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([name, field]) => [name, shapeOf(field)]));
}

const lines = [
  ...surroundings,
  aContact('c'),
  aFormerAgency('a'),
  aTerritory('commune-50129'),
  aSynonymGroup('s'),
  aSignpost('h'),
  aPortal('p'),
  aSheet('f1'),
  aWithdrawnSheet('f2'),
  aSheet('f3', { feeModel: 'CHEAP' }),
  { kind: 'cursor', cursor: '1.1.mark' },
];

const { changes } = parseFeed(lines.map((line) => JSON.stringify(line)));

/** The shape that each format stands for. Never change a line: add one, with the next number. */
const shapes: Record<number, string> = {
  1: '1ed4e67eac80aa74',
  2: '5799f18f3f714085',
  3: 'dfce68e6ae62721b',
  4: '7ef263d6d2b58242',
  5: '15f013e348bad299',
};

describe('FORMAT', () => {
  it('goes up when the shape of an entity changes, so that an older file is never served', () => {
    const shape = createHash('sha256')
      .update(JSON.stringify(changes.map(shapeOf)))
      .digest('hex');
    const known = { [FORMAT]: shape.slice(0, 16) };
    expect(known).toEqual({ [FORMAT]: shapes[FORMAT] });
  });
});

describe('decodeBatch', () => {
  const batch = { after: '1.1.a', version: '1.2.b', changes };

  it('gives back what was encoded', () => {
    expect(decodeBatch(encodeBatch(batch).trimEnd())).toEqual(JSON.parse(JSON.stringify(batch)));
  });

  it('refuses what is not whole', () => {
    const line = encodeBatch(batch).trimEnd();
    expect(decodeBatch(line.slice(0, -1))).toBeNull();
    expect(decodeBatch('')).toBeNull();
  });
});
