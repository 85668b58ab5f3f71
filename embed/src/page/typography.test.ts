import fc from 'fast-check';

import { typeset } from './typography';

describe('typeset', () => {
  it.each([
    ['Qui appeler ?', 'Qui appeler\u202f?'],
    ['Attention !', 'Attention\u202f!'],
    [
      'Gratuit : le conseil ; payant : la suite',
      'Gratuit\u00a0: le conseil\u202f; payant\u00a0: la suite',
    ],
    ['« Accueil »', '«\u00a0Accueil\u00a0»'],
    ['«Accueil»', '«\u00a0Accueil\u00a0»'],
    ['(voir ici ?)', '(voir ici\u202f?)'],
    ['Où?', 'Où\u202f?'],
    ["l'agence d'Avranches", 'l’agence d’Avranches'],
    ['12 000 habitants', '12\u202f000\u00a0habitants'],
    ['50 % de 300 m²', '50\u00a0% de 300\u00a0m²'],
    ['voir la fiche F63', 'voir la fiche\u00a0F63'],
    ['article L. 2131-1', 'article\u00a0L.\u00a02131-1'],
  ])('sets %j', (text, expected) => {
    expect(typeset(text)).toBe(expected);
  });

  it.each([
    'https://www.manche.fr/?q=a;b&c=d!',
    'Écrire à accueil@example.org',
    'mailto:accueil@example.org?subject=Bonjour',
    'à 12:30',
    'www.manche.fr/page?x=1',
  ])('leaves %j as it is', (text) => {
    expect(typeset(text)).toBe(text);
  });

  it('keeps the address whole within a sentence', () => {
    expect(typeset('Voir https://a.fr/?b=c : merci !')).toBe(
      'Voir https://a.fr/?b=c\u00a0: merci\u202f!',
    );
  });

  it('changes nothing the second time', () => {
    const french = fc.stringMatching(/^[a-zéÀ0-9 :;?!«»'%€.\u00a0\u202f]{0,40}$/);
    fc.assert(fc.property(french, (text) => typeset(typeset(text)) === typeset(text)));
  });

  it('changes spaces and apostrophes, never words', () => {
    const bare = (text: string) => text.replace(/[\s’']/g, '');
    fc.assert(fc.property(fc.string(), (text) => bare(typeset(text)) === bare(text)));
  });
});
