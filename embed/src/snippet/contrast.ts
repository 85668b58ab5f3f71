/** A channel of sRGB, from 0 to 255, as light (WCAG 2.1, « relative luminance »). */
const toLight = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminanceOf = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    toLight(Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** Contrast of two colours written `#rrggbb`, from 1 to 21 (WCAG 2.1, « contrast ratio »). */
export function contrastOf(one: string, other: string): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** What a text of this colour needs on its ground: WCAG 2.1 AA, RGAA 3.2. */
export const leastContrast = 4.5;
