const noBreak = '\u00a0';
const narrowNoBreak = '\u202f';

/** What a reader copies must stay what it is: addresses, e-mails, file paths. */
const untouchable = /((?:https?:\/\/|mailto:|tel:|www\.)[^\s»]+|[\w.+-]+@[\w-]+\.[\w.-]+)/i;

const rules: readonly (readonly [RegExp, string])[] = [
  [/(\p{L})'(?=\p{L})/gu, '$1’'],
  [/«[ \u00a0\u202f]*/g, `«${noBreak}`],
  [/[ \u00a0\u202f]*»/g, `${noBreak}»`],
  [/[ \u00a0\u202f]+:(?=\s|$)/g, `${noBreak}:`],
  [/[ \u00a0\u202f]+([;?!]+)(?=[\s»),.…]|$)/g, `${narrowNoBreak}$1`],
  [/([\p{L}»)])([;?!]+)(?=[\s»]|$)/gu, `$1${narrowNoBreak}$2`],
  [/(\d)[ \u00a0](?=\d{3}(?!\d))/g, `$1${narrowNoBreak}`],
  [/(\d)[ \u00a0]?(?=[%€])/g, `$1${noBreak}`],
  [/\b([LRDA]\.|articles?|n°|fiches?|page) (?=[A-Z]?\d|[LRDA]\. ?\d)/g, `$1${noBreak}`],
  [/(\d) (?=(?:m²|m³|km|ha|habitants|ans|mois|jours)(?!\p{L}))/gu, `$1${noBreak}`],
];

const typesetWords = (text: string): string =>
  rules.reduce((typeset, [pattern, replacement]) => typeset.replace(pattern, replacement), text);

/**
 * French typography: no-break spaces where a line must not break, typographic apostrophes.
 * Idempotent; addresses are left as they are.
 */
export const typeset = (text: string): string =>
  text
    .split(untouchable)
    .map((part, index) => (index % 2 === 1 ? part : typesetWords(part)))
    .join('');
