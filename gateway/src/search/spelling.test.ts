import { toForm } from './analysis/form';
import type { Lexicon } from './lexicon';
import { corrections, neighbours, slipsOf } from './spelling';

const knowing = (...words: string[]): Lexicon => {
  const forms = new Set(words.map(toForm));
  return {
    countOf: (form) => (forms.has(form) ? 1 : undefined),
    isOfTerm: () => false,
    familyOf: () => [],
    hasFamily: () => false,
    beginningWith: (letters) => [...forms].filter((form) => form.startsWith(letters)),
  };
};

const meant = (word: string, ...known: string[]): string[] =>
  corrections(word, knowing(...known)).words.map(({ word: one }) => one);

describe('corrections', () => {
  it('finds a letter lost, added, changed, or two exchanged', () => {
    for (const typo of ['assainisement', 'assainissemment', 'assainissament', 'assainissmeent'])
      expect(meant(typo, 'assainissement')).toEqual(['assainissement']);
    expect(meant('eclariage', 'eclairage')).toEqual(['eclairage']);
  });

  it('gives back the apostrophe that was not typed', () => {
    expect(meant('leglise', 'eglise')).toEqual(['eglise']);
    expect(meant('deau', 'eau')).toEqual(['eau']);
    expect(meant('quassainir', 'assainir')).toEqual(['assainir']);
  });

  it('guesses nothing for short words, numbers, and what is far from all', () => {
    expect(meant('toi', 'toit')).toEqual([]);
    expect(meant('m58', 'm57')).toEqual([]);
    expect(meant('bibliotheque', 'cimetiere')).toEqual([]);
    expect(meant('x'.repeat(5_000), 'cimetiere')).toEqual([]);
  });

  it('believes a word of French, near as another may be', () => {
    expect(meant('tante', 'tente')).toEqual([]);
    expect(meant('tantte', 'tente', 'tante')).toEqual(['tante']);
  });

  it('prefers a word that begins alike', () => {
    expect(meant('carge', 'barge', 'carte')[0]).toBe('carte');
  });
});

describe('slipsOf', () => {
  const slips = (word: string, lexicon: Lexicon): string[] =>
    slipsOf(word, lexicon).map(({ word: one }) => one);

  it('looks among the words of terms alone for one that is French: « tires lieux »', () => {
    const known = knowing('tiers', 'titres');
    const isOfTerm = (form: string) => form === toForm('tiers');
    expect(slips('tires', { ...known, isOfTerm })).toEqual(['tiers']);
    expect(slips('titrres', { ...known, isOfTerm })).toEqual(['titres']);
    expect(slips('tires', known)).toEqual([]);
  });

  it('looks for the family of what is near when no word is known', () => {
    const hasFamily = (form: string) => form === toForm('pirate');
    expect(slips('piratte', { ...knowing('tente'), hasFamily })).toEqual(['pirate']);
    expect(slips('piratte', { ...knowing('pivatte'), hasFamily })).toEqual(['pivatte']);
  });
});

describe('neighbours', () => {
  it('are at one slip, all of them', () => {
    const near = new Set(neighbours('toit'));
    for (const word of ['toi', 'oit', 'toits', 'toix', 'otit', 'tooit', 'atoit'])
      expect([word, near.has(word)]).toEqual([word, true]);
    expect(near.has('to')).toBe(false);
    expect(near.size).toBeLessThan(300);
  });
});
