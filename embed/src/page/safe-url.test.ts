import fc from 'fast-check';

import { toSafeUrl, toSiteName } from './safe-url';

describe('toSafeUrl', () => {
  it.each([
    'https://www.manche.fr/',
    'http://example.org/a?b=c',
    'mailto:a@example.org',
    'tel:+33261910010',
  ])('keeps %s', (address) => expect(toSafeUrl(address)).toBe(address));

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/fiches',
    '',
    null,
    undefined,
  ])('refuses %j', (address) => expect(toSafeUrl(address)).toBeNull());

  it('never lets another protocol through', () => {
    fc.assert(
      fc.property(fc.string(), (address) => {
        const safe = toSafeUrl(address);
        return safe === null || /^(https?|mailto|tel):/.test(safe);
      }),
    );
  });
});

describe('toSiteName', () => {
  it('is what a reader recognises of an address', () => {
    expect(toSiteName('https://www.manchenumerique.fr/page')).toBe('manchenumerique.fr');
  });
});
