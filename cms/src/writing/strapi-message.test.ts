import { toFrench } from './strapi-message';

describe('toFrench', () => {
  it.each([
    ['name must be defined.', 'Ce champ est à remplir.'],
    ['summary must be at most 280 characters', '280 caractères au plus (il y en a 300).'],
    [
      'title must be a `string` type, but the final value was: `1`.',
      'Cette valeur n’est pas de la forme attendue.',
    ],
  ])('says %j as %j', (message, french) => {
    expect(toFrench({ path: ['links', 0, 'url'], message, value: 'é'.repeat(300) })).toEqual({
      path: 'links.0.url',
      message: french,
    });
  });
});
