const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae' };

/** Lower case without accents or ligatures, the same for every way of typing a word. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæ]/g, (ligature) => LIGATURES[ligature] ?? ligature);

/** Words of a text, folded. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
