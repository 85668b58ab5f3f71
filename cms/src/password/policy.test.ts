import { passwordProblem } from './policy';

const holder = { email: 'jeanne.marie@mairie.example', firstname: 'Hélène', lastname: 'Lô' };
const problemOf = (password: string) => passwordProblem(password, holder);

describe('passwordProblem', () => {
  it.each(['Mot-de-passe-1', 'Trois-petits-ponts-7', 'ÉgliseFissuréeAuNord3', 'xK9vQ2mLp7Rt'])(
    'accepts %s',
    (password) => {
      expect(problemOf(password)).toBeNull();
    },
  );

  it.each([
    ['Court-Mot-1', /au moins 12 caractères/],
    [`Aa1${'é'.repeat(40)}`, /trop long/],
    ['trois-petits-ponts-7', /majuscule/],
    ['TROIS-PETITS-PONTS-7', /minuscule/],
    ['Trois-petits-ponts', /chiffre/],
    ['Jeanne.Marie-2026', /ni votre nom/],
    ['Helene-au-bourg-7', /ni votre nom/],
    ['Motdepasse2026!', /trop courant/],
    ['P@ssw0rd2026!!', /trop courant/],
    ['AzertyAzerty12', /trop courant/],
    ['MairieManche50', /trop courant/],
    ['Aaaaaaaaaaa1', /trop courant/],
    ['Xk-Abcdefg-99', /trop courant/],
    ['Xk-mer-123456', /trop courant/],
  ])('refuses %s', (password, problem) => {
    expect(problemOf(password)).toMatch(problem);
  });

  it('lets a name of three letters be part of a word', () => {
    expect(problemOf('Lourdes-cloches-7')).toBeNull();
  });
});
