import type { Replacement } from './hard-coded-words';

/** @throws Error naming the piece that is no longer there: a new version of Strapi says it in another way. */
export function replaceWords(code: string, words: readonly Replacement[], where: string): string {
  return words.reduce((text, [from, to]) => {
    if (!text.includes(from))
      throw new Error(`${where} no longer holds ${from}: see cms/src/admin/translations.`);
    return text.replaceAll(from, to);
  }, code);
}
