import { problem, type Checked } from '../../writing/rule';
import { isHexColour, LEAST_CONTRAST, leastContrast, nearestReadable } from './contrast';
import { surfaces, type Scheme } from './surfaces';

/** Each colour that a portal may change: its label, the scheme it is read in, and on what. */
const colours = {
  accentColour: { label: 'd’accent', scheme: 'light', hasTextOnIt: true },
  linkColour: { label: 'des liens', scheme: 'light', hasTextOnIt: false },
  accentColourDark: { label: 'd’accent du mode sombre', scheme: 'dark', hasTextOnIt: true },
  linkColourDark: { label: 'des liens du mode sombre', scheme: 'dark', hasTextOnIt: false },
} as const satisfies Record<string, { label: string; scheme: Scheme; hasTextOnIt: boolean }>;

export type ColourName = keyof typeof colours;
export const colourNames = Object.keys(colours) as readonly ColourName[];

const backgroundsOf = (scheme: Scheme, hasTextOnIt: boolean): string[] =>
  Object.entries(surfaces[scheme])
    .filter(([name]) => hasTextOnIt || name !== 'on-sea')
    .map(([, colour]) => colour);

const inFrench = (ratio: number): string =>
  // Downwards: a ratio of 4.49 must not read as the 4.5 that it is not.
  (Math.floor(ratio * 10) / 10).toLocaleString('fr-FR', { minimumFractionDigits: 1 });

/** Whoever reads the pages must be able to read what a partner coloured. */
export function checkColour(name: ColourName, value: string | null | undefined): Checked {
  if (!value) return [];
  const { label, scheme, hasTextOnIt } = colours[name];
  if (!isHexColour(value))
    return problem(
      name,
      `« ${value} » n’est pas une couleur : écrivez un dièse et six chiffres hexadécimaux, comme « #0b4a63 ».`,
    );
  const backgrounds = backgroundsOf(scheme, hasTextOnIt);
  const { background, ratio } = leastContrast(value, backgrounds);
  if (ratio >= LEAST_CONTRAST) return [];
  const remedy = nearestReadable(value, backgrounds, scheme === 'light' ? '#000000' : '#ffffff');
  const shade = scheme === 'light' ? 'foncée' : 'claire';
  return problem(
    name,
    `La couleur ${label} « ${value} » n’est pas assez ${shade} pour être lue : son contraste avec « ${background} » est de ${inFrench(ratio)}, il en faut ${inFrench(LEAST_CONTRAST)}. La plus proche qui convient : « ${remedy} ».`,
  );
}
