import fc from 'fast-check';
import { isFirstName } from './first-names';
import { termsOf } from './terms';

const nothing = () => false;
const vocabulary = (...words: string[]) => {
  const known = new Set(words);
  return (word: string) => known.has(word);
};

describe('termsOf', () => {
  it('keeps a set: each word once, in alphabetical order, in lower case', () => {
    expect(termsOf(['toiture', 'Église', 'eglise', 'TOITURE', 'fuite'], nothing)).toEqual([
      'eglise',
      'fuite',
      'toiture',
    ]);
  });

  it('is the same whatever the order of the words', () => {
    const word = fc.constantFrom('toiture', 'école', 'pont', 'l’eau', 'Ginette', '06', 'salle');
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        expect(termsOf([...words].reverse(), nothing)).toEqual(termsOf(words, nothing));
      }),
    );
  });

  it('keeps no e-mail, address or number', () => {
    const words = [
      'subvention',
      'ginette.lemonnier@mairie.example',
      'https://mairie.example/ginette',
      '02',
      '33445566',
      '0233445566',
      'AB-123-CD',
      'dn400',
    ];
    expect(termsOf(words, nothing)).toEqual(['ab', 'cd', 'subvention']);
  });

  it.each(['Ginette', 'JEAN-PIERRE', 'Zoé', 'zoe', 'Thérèse', 'Yann', 'Mohamed'])(
    'keeps no first name: %s',
    (name) => expect(termsOf([name, 'cimetière'], nothing)).toEqual(['cimetière']),
  );

  it('keeps a first name that the vocabulary has for something else', () => {
    expect(termsOf(['pierre', 'joints'], vocabulary('pierre'))).toEqual(['joints', 'pierre']);
  });

  it('keeps a word with a number in it that the vocabulary has, never a number alone', () => {
    expect(termsOf(['5G', '2026'], vocabulary('5g', '2026'))).toEqual(['5g']);
  });

  it.each(['Mme', 'M.', 'madame', 'Monsieur', 'Mlle', 'Dr'])(
    'keeps no name that follows « %s », were it a stone',
    (civility) => {
      const known = vocabulary('pierre', 'secretaire');
      expect(termsOf([civility, 'Lemonnier', 'secrétaire'], known)).toEqual(['secrétaire']);
      expect(termsOf([civility, 'Pierre', 'secrétaire'], known)).toEqual(['secrétaire']);
    },
  );

  it('takes a whole sentence as well', () => {
    const sentence =
      'Bonjour, nous cherchons à écrire à ginette@mairie.example : M. Lemonnier, de l’école';
    expect(termsOf([sentence], nothing)).toEqual(['école', 'écrire']);
  });

  it('keeps manners only when there is nothing else', () => {
    expect(termsOf(['bonjour', 'commune', 'nouvelle'], nothing)).toEqual([
      'bonjour',
      'commune',
      'nouvelle',
    ]);
    expect(termsOf(['bonjour', 'commune', 'nouvelle', 'halle'], nothing)).toEqual(['halle']);
  });

  it('keeps nothing of what is too long to be anyone else’s', () => {
    const words = 'abcdefghijklm'.split('').map((letter) => `mot${letter}`);
    expect(termsOf(words.slice(1), nothing)).toHaveLength(12);
    expect(termsOf(words, nothing)).toEqual([]);
    expect(termsOf(['x'.repeat(41)], nothing)).toEqual([]);
  });
});

describe('isFirstName', () => {
  it('knows those of the civil register, folded, and no noun of town halls', () => {
    for (const name of ['ginette', 'herve', 'chloe', 'kevin', 'fatima'])
      expect(isFirstName(name)).toBe(true);
    for (const noun of ['eglise', 'cimetiere', 'salle', 'pont', 'commune', 'route'])
      expect(isFirstName(noun)).toBe(false);
  });
});
