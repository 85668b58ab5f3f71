import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const text = readFileSync(join(root, 'docs/rgaa.md'), 'utf8');

/** How many criteria each of the thirteen themes of RGAA 4.1 has. */
const criteria = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
const rows = text.split('\n').flatMap((line) => {
  const [, criterion, state = '', how = ''] =
    /^\| (\d+\.\d+) +\| ([^|]+) \| ([^|]+) \|$/.exec(line) ?? [];
  return criterion ? [{ criterion, state: state.trim(), how: how.trim() }] : [];
});

describe('docs/rgaa.md', () => {
  it('has each of the 106 criteria once, in their order', () => {
    const all = criteria.flatMap((count, theme) =>
      Array.from({ length: count }, (_none, rank) => `${theme + 1}.${rank + 1}`),
    );
    expect(rows.map(({ criterion }) => criterion)).toEqual(all);
    expect(all).toHaveLength(106);
  });

  it('says of each whether it is held, and why', () => {
    for (const { criterion, state, how } of rows)
      expect([criterion, /^(tenu|sans objet|à vérifier)$/.test(state), how.length > 8]).toEqual([
        criterion,
        true,
        true,
      ]);
  });

  it('names tests that exist', () => {
    const named = [...text.matchAll(/`([\w/.-]+\.test\.tsx?)`/g)].map(([, file]) => file!);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });
});
