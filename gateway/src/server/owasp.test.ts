import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const document = readFileSync(join(root, 'docs/owasp-graphql.md'), 'utf8');

/** `file`: “name”, “name”… as the document writes them. */
const named = [...document.matchAll(/`([\w/.-]+\.test\.ts)`(?:: ((?:“[^”]+”(?:, )?)+))?/g)].flatMap(
  ([, file, names = '']) => {
    const titles = [...names.matchAll(/“([^”]+)”/g)].map(([, title]) => title!);
    return titles.length > 0 ? titles.map((title) => ({ file, title })) : [{ file, title: '' }];
  },
);

describe('docs/owasp-graphql.md', () => {
  it('names tests that exist', () => {
    const missing = named.filter(
      ({ file, title }) => !readFileSync(join(root, file!), 'utf8').includes(title),
    );
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  it('has an answer to every point', () => {
    const rows = document.split('\n').filter((row) => /^\| (?!point|-)/.test(row));
    const unanswered = rows.filter((row) => (row.split('|')[2]?.trim().length ?? 0) < 30);
    expect(unanswered).toEqual([]);
    expect(rows.length).toBeGreaterThan(20);
  });
});
