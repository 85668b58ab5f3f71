import { wcagContrast } from 'culori';
import { readSource } from '../page/asset';

const [lightTokens = ''] = readSource('style/tokens.css')
  .toString('utf8')
  .split('@media (prefers-color-scheme: dark)');

const valueOf = (token: string): string => {
  const value = new RegExp(`--${token}: (?:var\\(--[a-z-]+, )?(#[0-9a-f]+)`).exec(lightTokens)?.[1];
  if (!value) throw new Error(`tokens.css: no colour --${token}`);
  return value;
};

/** What links lie on when the guide is light, and what is written on buttons. */
const surfaces = ['ground', 'mist', 'sky', 'on-sea'].map(valueOf);

/** Contrast of a colour, `#rrggbb`, where it is the least: from 1 to 21 (WCAG 2.2, « contrast ratio »). */
export const worstContrastOf = (accent: string): number =>
  Math.min(...surfaces.map((surface) => wcagContrast(accent, surface)));

/** What a text needs: WCAG 2.2 AA, RGAA 3.2. */
export const leastContrast = 4.5;
