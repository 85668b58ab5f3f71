import type { ThemeTileFragment } from '../generated/graphql';
import { pickNeeds } from './need-links';

const aTheme = (slug: string, needExamples: string[]): ThemeTileFragment => ({
  code: slug,
  label: slug,
  slug,
  icon: null,
  children: [],
  sheets: { totalCount: 1, nodes: [{ slug: `fiche-${slug}`, needExamples }] },
});

describe('pickNeeds', () => {
  it('takes the first need of each theme that is short enough to read at a glance', () => {
    const themes = [aTheme('eau', ['x'.repeat(80), 'Il pleut dans l’église']), aTheme('vide', [])];
    expect(pickNeeds(themes, 6)).toEqual([{ words: 'Il pleut dans l’église', slug: 'fiche-eau' }]);
  });

  it('takes no more than asked', () => {
    expect(pickNeeds([aTheme('a', ['A']), aTheme('b', ['B'])], 1)).toHaveLength(1);
  });

  it('names a sheet once, whatever the number of its themes', () => {
    const theme = aTheme('a', ['A']);
    expect(pickNeeds([theme, theme], 6)).toHaveLength(1);
  });
});
