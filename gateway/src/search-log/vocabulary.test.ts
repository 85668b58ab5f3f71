import { aGuide, nextGuide } from '../testing/run-query';
import { aSignpost, aSynonymGroup, surroundings } from '../testing/records';
import { isInVocabulary } from './vocabulary';

describe('isInVocabulary', () => {
  const guide = aGuide([
    ...surroundings,
    aSynonymGroup('mur', { terms: ['muret en pierre', 'mur'], targets: [] }),
    aSignpost('essaim', { title: 'Essaims', terms: ['essaim d’abeilles'] }),
  ]);

  it('knows the words of groups and signposts, folded', () => {
    for (const word of ['pierre', 'muret', 'essaims', 'abeilles'])
      expect(isInVocabulary(guide, word)).toBe(true);
    for (const word of ['ginette', 'Pierre']) expect(isInVocabulary(guide, word)).toBe(false);
  });

  it('follows the guide', () => {
    const line = aSynonymGroup('fleur', {
      terms: ['massif de rose', 'fleurissement'],
      targets: [],
    });
    const next = nextGuide(guide, [line], '1.2.next');
    expect([isInVocabulary(guide, 'rose'), isInVocabulary(next, 'rose')]).toEqual([false, true]);
  });
});
