import { formatHex, interpolate, wcagContrast } from 'culori';

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

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, from 1 to 21. */
export const contrastOf: (one: string, other: string) => number = wcagContrast;

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
  const mix = interpolate([colour, towards], 'rgb');
  for (let step = 1; step < STEPS; step += 1) {
    const mixed = formatHex(mix(step / STEPS));
    if (leastContrast(mixed, backgrounds).ratio >= LEAST_CONTRAST) return mixed;
  }
  return towards;
}
