import fc from 'fast-check';
import { isSlug, toSlug } from './slug';

describe('toSlug', () => {
  it.each([
    ['L’église d’Yquelon', 'l-eglise-d-yquelon'],
    ['Sauver l’œuvre', 'sauver-l-oeuvre'],
    ['  À   voir !  ', 'a-voir'],
    ['', ''],
  ])('makes %j into %j', (text, slug) => expect(toSlug(text)).toBe(slug));

  it('makes a slug of at most 70 characters, and leaves it alone the second time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const slug = toSlug(text);
        return slug === '' || (isSlug(slug) && slug.length <= 70 && toSlug(slug) === slug);
      }),
    );
  });
});
