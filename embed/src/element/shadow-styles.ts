import { toShiftedStyles } from '../frame/shifted-headings';

const pixelsPerRem = 16;

const declarations = /(--[\w-]+):\s*([^;]+);/g;

/** Matches one rule of our own style sheets, whose blocks are never deeper than a media query's. */
const ruleOf = (selector: string): RegExp =>
  new RegExp(`(?<=^|\\})\\s*${selector}\\s*\\{([^}]*)\\}`, 'm');

/**
 * The tokens as an element has them: light or dark as the host says by `color-scheme`, and not as the device, because a
 * host that is always light would have a dark hole. Old browsers take the light ones.
 */
export function toShadowTokens(css: string): string {
  const [, light = ''] = ruleOf(':root').exec(css) ?? [];
  const [darkRule = ''] = /@media \(prefers-color-scheme: dark\)[\s\S]*$/.exec(css) ?? [];
  const dark = new Map(
    [...darkRule.matchAll(declarations)].map(([, name, value]) => [name, value]),
  );
  const both = [...light.matchAll(declarations)].flatMap(([, name, value]) =>
    dark.has(name) ? [`${name}: light-dark(${value}, ${dark.get(name)});`] : [],
  );
  return `.idm {${light.replace(/\s*color-scheme:[^;]*;/, '')}}
@supports (color: light-dark(#000, #fff)) {
  .idm { ${both.join(' ')} }
}
`;
}

/** What a `rem` of ours is worth: the host's, unless it shrank it. */
const rem = '.idm { --rem: var(--idm-font-size, max(1rem, 16px)); }\n';

/**
 * The style of pages, for a shadow root in a page that is not ours: `body` and `main` are boxes of the element, the width that
 * counts is the element's and not the window's, and a host whose `rem` is ten pixels changes no size.
 */
export const toShadowStyles = (css: string): string =>
  rem +
  toShiftedStyles(css)
    .replace(/(?<=^|\})\s*html\s*\{[^}]*\}/gm, '')
    .replace(/(?<![\w.#-])body(?![\w-])/g, '.idm')
    .replace(/(?<![\w.#-])main(?![\w-])/g, '.idm-content')
    .replace(
      /@media \((min|max)-width: ([\d.]+)rem\)/g,
      (_all, end: string, size: string) =>
        `@container (${end}-width: ${Number(size) * pixelsPerRem}px)`,
    )
    .replace(/(?<![\w.-])(-?[\d.]+)rem\b/g, 'calc($1 * var(--rem))')
    .replace(/(?<=\d)vw\b/g, 'cqi');
