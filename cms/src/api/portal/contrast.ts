type Rgb = readonly [red: number, green: number, blue: number];

/** WCAG 2.2, success criterion 1.4.3, for texts of any size. */
export const LEAST_CONTRAST = 4.5;

/** « #ABC » and « aabbcc » become « #aabbcc »; anything else is left for validation. */
export function toHexColour(typed: string): string {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(typed.trim()) ?? [];
  if (!digits) return typed.trim();
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${six.toLowerCase()}`;
}

export const isHexColour = (text: string): boolean => /^#[0-9a-f]{6}$/.test(text);

const toRgb = (colour: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;

const toHex = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(colour: string): number {
  const [red, green, blue] = toRgb(colour).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** The least of its contrasts, and where it is. */
export function leastContrast(
  colour: string,
  backgrounds: readonly string[],
): { readonly background: string; readonly ratio: number } {
  return backgrounds
    .map((background) => ({ background, ratio: contrastOf(colour, background) }))
    .reduce((least, one) => (one.ratio < least.ratio ? one : least));
}

const STEPS = 100;

/**
 * The first colour on the way to black, or to white, that is read on all these backgrounds: of the same hue, and as near as
 * may be. Black is read on any light background, white on any dark one.
 */
export function nearestReadable(
  colour: string,
  backgrounds: readonly string[],
  towards: '#000000' | '#ffffff',
): string {
  const [from, to] = [toRgb(colour), toRgb(towards)];
  for (let step = 1; step < STEPS; step += 1) {
    const mixed = toHex(
      from.map((part, at) => part + ((to[at]! - part) * step) / STEPS) as unknown as Rgb,
    );
    if (leastContrast(mixed, backgrounds).ratio >= LEAST_CONTRAST) return mixed;
  }
  return towards;
}
