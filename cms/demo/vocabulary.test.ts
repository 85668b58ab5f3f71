import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Group {
  code: string;
  kind: 'OBJECT' | 'INTENTION';
  direction: 'TWO_WAY' | 'ONE_WAY';
  terms: string[];
  targets?: string[];
}

const folder = join(__dirname, 'vocabulary');
const groups = readdirSync(folder).flatMap(
  (name) => parse(readFileSync(join(folder, name), 'utf8')) as Group[],
);

/** Without case, accents or plurals, as a search compares words; « PCS » keeps its S. */
const folded = (term: string): string =>
  (
    term
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
    .map((word) => word.replace(/(?<=...)[sx]$/, ''))
    .join(' ');

const codesOf = (terms: readonly (readonly [string, string])[]): string[] => {
  const codes = new Map<string, string[]>();
  for (const [term, code] of terms)
    codes.set(folded(term), [...(codes.get(folded(term)) ?? []), code]);
  return [...codes]
    .filter(([, found]) => found.length > 1)
    .map(([term, found]) => `${term}: ${found.join()}`);
};

describe('the demonstration vocabulary', () => {
  it('has each code once', () =>
    expect(codesOf(groups.map(({ code }) => [code, code]))).toEqual([]));

  it.each(['TWO_WAY', 'ONE_WAY'])('has each word in one %s group at most', (direction) => {
    const same = groups.filter((group) => group.direction === direction);
    expect(same.length).toBeGreaterThan(100);
    expect(
      codesOf(same.flatMap(({ code, terms }) => terms.map((term) => [term, code] as const))),
    ).toEqual([]);
  });

  it('says where a one-way group leads, and only there', () => {
    const odd = groups.filter(
      ({ direction, terms, targets = [] }) =>
        (direction === 'ONE_WAY') !== targets.length > 0 ||
        (direction === 'TWO_WAY' && terms.length < 2),
    );
    expect(odd).toEqual([]);
  });

  it('lets an intention find nothing by itself, not even through a one-way group', () =>
    expect(
      groups.filter(({ kind, direction }) => kind === 'INTENTION' && direction === 'ONE_WAY'),
    ).toEqual([]));

  it('leaves out words that mean two things in a town hall', () => {
    const ambiguous = [
      'réseau',
      'plan',
      'régie',
      'carte',
      'source',
      'classe',
      'registre',
      'poste',
      'PC',
      'BAL',
      'port',
      'caméra',
      'PLUi',
    ];
    const alone = groups.flatMap(({ terms }) => terms).map(folded);
    expect(ambiguous.map(folded).filter((word) => alone.includes(word))).toEqual([]);
  });

  it('is set in French type, in terms that a form accepts', () => {
    const terms = groups.flatMap(({ terms: ours, targets = [] }) => [...ours, ...targets]);
    expect(terms.filter((term) => term.includes("'") || term.length > 60)).toEqual([]);
  });
});
