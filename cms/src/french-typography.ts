const NO_BREAK = '\u00a0';

/** Gives a text its French apostrophes, ellipses and non-breaking spaces; ICU's own quotes (`'{'`) stay. */
export const frenchTypography = (text: string): string =>
  text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replaceAll('...', '…')
    .replace(/ (?=[?!;:»%])/g, NO_BREAK)
    .replace(/(?<=«) /g, NO_BREAK);
