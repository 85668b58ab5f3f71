import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHexColour } from './contrast';
import { surfaces, type Scheme } from './surfaces';

const tokens = readFileSync(
  join(__dirname, '../../../../embed/src/style/tokens.css'),
  'utf8',
).split('@media (prefers-color-scheme: dark)');

/** `--sea: var(--idm-accent, #0b4a63);` is the guide’s own colour where no portal says another. */
const tokenOf = (scheme: Scheme, name: string): string => {
  const css = tokens[scheme === 'light' ? 0 : 1]!;
  const value = new RegExp(`--${name}: (?:var\\(--[a-z-]+, )?(#[0-9a-f]+)`).exec(css)?.[1];
  return toHexColour(value ?? '');
};

describe('surfaces', () => {
  it.each(['light', 'dark'] as const)('are those of the pages, in the %s scheme', (scheme) => {
    const names = Object.keys(surfaces[scheme]);
    expect(Object.fromEntries(names.map((name) => [name, tokenOf(scheme, name)]))).toEqual(
      surfaces[scheme],
    );
  });
});
