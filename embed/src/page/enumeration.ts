const list = new Intl.ListFormat('fr', { type: 'conjunction' });

/** `a, b et c` */
export const toEnumeration = (words: readonly string[]): string => list.format(words);

/** `1 fiche`, `0 fiche`, `12 fiches`: French puts zero in the singular. */
export const toCount = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count.toLocaleString('fr-FR')} ${count < 2 ? singular : plural}`;
