/**
 * What texts of a colour lie on in the pages, by the names of `embed/src/style/tokens.css`: this program shares no package
 * with the pages, and `surfaces.test.ts` holds the two together. The last is what is written on the accent itself.
 */
export const surfaces = {
  light: { ground: '#ffffff', mist: '#eef4f6', sky: '#dcebf1', 'on-sea': '#ffffff' },
  dark: { ground: '#0d171d', mist: '#14222a', sky: '#1b3340', 'on-sea': '#062230' },
} as const;

export type Scheme = keyof typeof surfaces;
