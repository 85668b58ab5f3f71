/** In UTF-16, as Strapi and the database count. */
const LONGEST = 200;

/** Unseen, or written from right to left: with U+202E, « facture[…]fdp.exe » reads « factureexe.pdf ». */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;
/** What no disk of Windows takes, and paths. */
const path = /^(\.{0,2}[\\/]|[a-z]:[\\/])(.*[\\/])?/i;
const reserved = /[<>:"|?*\\/]/g;
const reservedWhole = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** The name of a file as it may be shown and written anywhere, without what hides, misleads or leads elsewhere. */
export function cleanFileName(name: string): string {
  const seen = name.normalize().replace(/\s/g, ' ').replace(unseen, '');
  const alone = seen.replace(path, '').replace(reserved, '-').replace(/ +/g, ' ').trim();
  const safe = alone.replace(/^\.+/, '').replace(reservedWhole, '_$1');
  return shorten(safe) || 'fichier';
}

/** With its extension, which says what it is. */
function shorten(name: string): string {
  if (name.length <= LONGEST) return name;
  const extension = /\.\w{1,5}$/.exec(name)?.[0] ?? '';
  const start = name.slice(0, LONGEST - extension.length).replace(/[\ud800-\udbff]$/, '');
  return `${start.trim()}${extension}`;
}
