import { demoLines } from '../testing/demo-lines';
import { aGuide, readQuery, refusal, runQuery } from '../testing/run-query';

const demo = aGuide(demoLines());

const SUGGEST = `query($prefix: String!, $kinds: [SuggestionKind!], $first: Int) {
  suggest(prefix: $prefix, kinds: $kinds, first: $first) {
    kind text fragments { text isMatch } target { __typename id }
  }
}`;

interface Suggested {
  kind: string;
  text: string;
  fragments: { text: string; isMatch: boolean }[];
  target: { __typename: string };
}

async function suggest(prefix: string, rest: Record<string, unknown> = {}): Promise<Suggested[]> {
  const { suggest: found } = await readQuery(demo, SUGGEST, { prefix, ...rest });
  return found as Suggested[];
}

describe('Query.suggest', () => {
  it('suggests needs and sheets that say what is typed, the last word begun only', async () => {
    const found = await suggest('éclairage pub');
    expect(found.length).toBeGreaterThan(1);
    expect(found.some(({ kind }) => kind === 'SHEET' || kind === 'NEED')).toBe(true);
    for (const { kind, text, fragments, target } of found) {
      expect(fragments.map((one) => one.text).join('')).toBe(text);
      if (kind === 'NEED' || kind === 'SHEET') expect(target.__typename).toBe('Sheet');
    }
  });

  it('marks what is typed', async () => {
    const [first] = await suggest('cherb', { kinds: ['TERRITORY'] });
    expect(first!.text).toBe('Cherbourg-en-Cotentin');
    expect(first!.fragments).toEqual([
      { text: 'Cherb', isMatch: true },
      { text: 'ourg-en-Cotentin', isMatch: false },
    ]);
  });

  it('suggests agencies by any of their names, themes, communes and former communes', async () => {
    expect((await suggest('latitude', { kinds: ['AGENCY'] }))[0]).toMatchObject({ kind: 'AGENCY' });
    expect((await suggest('caue'))[0]).toMatchObject({ kind: 'AGENCY' });
    expect((await suggest('cimet'))[0]).toMatchObject({ kind: 'THEME' });
    expect((await suggest('saint l', { kinds: ['TERRITORY'] })).map(({ text }) => text)).toContain(
      'Saint-Lô',
    );
  });

  it('suggests the same whatever the accents and the case', async () => {
    expect(await suggest('ECLAIRAGE')).toEqual(await suggest('éclairage'));
  });

  it('suggests only the kinds asked, and as many as asked', async () => {
    const needs = await suggest('eau', { kinds: ['NEED'], first: 3 });
    expect(needs.map(({ kind }) => kind)).toEqual(['NEED', 'NEED', 'NEED']);
    expect(await refusal(demo, SUGGEST, { prefix: 'eau', first: 101 })).toMatchObject({
      code: 'BAD_PAGE_SIZE',
    });
  });

  it.each(['', ' ', '🙂', '<b>', 'zzzzzz', 'x'.repeat(10_000), 'le ', '\\u0000'])(
    'answers odd text %# without a fault',
    async (prefix) => {
      expect((await runQuery(demo, SUGGEST, { prefix })).errors).toBeUndefined();
    },
  );

  it('suggests nothing when nothing is typed', async () => {
    expect(await suggest('  ')).toEqual([]);
  });
});
