const NO_BREAK = '\u00a0';

/** Lines of a list or of a dialog break: never inside guillemets, nor before a colon. */
export const noBreak = (text: string): string =>
  text
    .replaceAll('« ', `«${NO_BREAK}`)
    .replaceAll(' »', `${NO_BREAK}»`)
    .replace(/ (?=[:;?!](?:\s|$))/g, NO_BREAK)
    .replaceAll('n° ', `n°${NO_BREAK}`);
