import { elementStylesheet } from '../page/asset';
import { toShadowStyles, toShadowTokens } from './shadow-styles';

const flat = (css: string) => css.replace(/\s+/g, ' ').trim();

describe('toShadowTokens', () => {
  it('is light or dark as the host says, and light where a browser cannot say', () => {
    const tokens = `:root { color-scheme: light dark; --ink: #000; --radius: 1px; }
      @media (prefers-color-scheme: dark) { :root { --ink: #fff; } }`;
    expect(flat(toShadowTokens(tokens))).toBe(
      '.idm { --ink: #000; --radius: 1px; } ' +
        '@supports (color: light-dark(#000, #fff)) { .idm { --ink: light-dark(#000, #fff); } }',
    );
  });
});

describe('toShadowStyles', () => {
  const toRules = (css: string) => flat(toShadowStyles(css)).replace(/^\.idm \{ --rem.*?\} /, '');

  it('makes boxes of the element of the page and of its main part', () => {
    expect(toRules('html { font-size: 100% }\nbody { margin: 0 }\nmain > .main-column {}')).toBe(
      '.idm { margin: 0 } .idm-content > .main-column {}',
    );
  });

  it('looks at the width of the element, and at no size of the host', () => {
    expect(toRules('@media (min-width: 40rem) { p { margin: -1.5rem 2vw } }')).toBe(
      '@container (min-width: 640px) { p { margin: calc(-1.5 * var(--rem)) 2cqi } }',
    );
  });

  it('leaves nothing of our style sheets that speaks of the page around', () => {
    const css = String(elementStylesheet.body);
    expect(css).not.toMatch(/:root|@media \((min|max)-width|(?<![-\w])(html|body|main)\s*[{,>]/);
    expect(css.replace('max(1rem, 16px)', '')).not.toMatch(/\drem|\dvw/);
  });
});
