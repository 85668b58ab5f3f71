import { ContentRefusal } from './content-refusal';

/** As spreadsheets write tables: Unicode with its mark, UTF-8 without, or what Windows wrote before it. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  try {
    return decodeAs('utf-8', bytes);
  } catch {
    // Node 20 reads Windows-1252 as Latin-1: what stands there between the two are letters and signs.
    return bytes.toString('latin1').replace(windowsSigns, '?');
  }
}

const decodeAs = (encoding: string, bytes: Buffer): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

const windowsSigns = /[\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]/g;
/** Controls that no table has, those that Windows-1252 leaves undefined among them. */

const binary = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;
const markup = /^\s*(<|%PDF|#!|\{\\rtf)/i;

/** @throws ContentRefusal unless these bytes are a table in plain text. */
export function checkCsv(bytes: Buffer): void {
  if (!isTable(bytes))
    throw new ContentRefusal(
      'n’est pas un tableau CSV : son contenu n’est pas du texte en lignes et colonnes. Enregistrez-le depuis votre tableur au format CSV (UTF-8), puis déposez-le.',
    );
}

function isTable(bytes: Buffer): boolean {
  try {
    const text = decode(bytes);
    return !binary.test(text) && !markup.test(text);
  } catch {
    return false;
  }
}

/** @throws ContentRefusal unless a PDF starts these bytes and ends them. */
export function checkPdf(bytes: Buffer): void {
  // What was saved several times has several ends; readers look for the last within these bytes.
  if (bytes.subarray(-1024).includes('%%EOF')) return;
  throw new ContentRefusal(
    'est un PDF incomplet, ou suivi d’autre chose. Ouvrez-le, enregistrez-le ou imprimez-le de nouveau en PDF, puis déposez-le.',
  );
}
