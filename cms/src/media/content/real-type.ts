/** What agencies send by mistake, or what others would pass off as a document, as a sentence names it. */
const labels: Readonly<Record<string, string>> = {
  'application/x-msdownload': 'un programme Windows',
  'application/x-elf': 'un programme',
  'application/x-mach-binary': 'un programme',
  'application/java-vm': 'un programme Java',
  'application/java-archive': 'un programme Java',
  'application/wasm': 'un programme',
  'application/x-ms-shortcut': 'un raccourci Windows',
  'application/x-cfb':
    'un ancien document Office (DOC, XLS, PPT) ou un document protégé par un mot de passe',
  'application/rtf': 'un texte RTF',
  'application/zip': 'une archive ZIP',
  'application/x-rar-compressed': 'une archive RAR',
  'application/x-7z-compressed': 'une archive 7z',
  'application/gzip': 'un fichier compressé',
  'application/x-tar': 'une archive',
  'application/epub+zip': 'un livre EPUB',
  'application/postscript': 'un fichier PostScript',
  'image/heic': 'une image HEIC',
  'image/heif': 'une image HEIF',
  'image/tiff': 'une image TIFF',
  'image/bmp': 'une image BMP',
  'image/jxl': 'une image JPEG XL',
  'image/x-icon': 'une icône',
  'image/vnd.adobe.photoshop': 'une image Photoshop',
};

const families: readonly (readonly [RegExp, string])[] = [
  [/macroenabled/i, 'un document Office avec macros'],
  [/^application\/vnd\.(openxmlformats|oasis|ms-)/, 'un autre document bureautique'],
  [/^image\//, 'une image d’un autre format'],
  [/^video\//, 'une vidéo'],
  [/^audio\//, 'un son'],
];

const texts: readonly (readonly [RegExp, string])[] = [
  [/<\?php|<\?=/i, 'un programme PHP'],
  [/^\s*(<!doctype\s+html|<!--|<html|<head|<body|<script|<iframe|<meta)/i, 'une page web (HTML)'],
  [/^#!/, 'un programme'],
  [/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<([\w-]+:)?svg[\s>]/i, 'un dessin SVG'],
  [/^\s*<\?xml|^\s*<[a-z]/i, 'un document XML'],
];

/** Enough to tell; the rest is read by whoever checks the type that is announced. */
const LOOKED_AT = 65_536;

/** What bytes of no accepted type are. */
export async function nameRealType(bytes: Buffer): Promise<string> {
  const start = bytes.subarray(0, LOOKED_AT);
  // An ES module, which CommonJS loads since Node 20.19; at the first file that is refused, as few are.
  const { fileTypeFromBuffer } = await import('file-type');
  const mime = (await fileTypeFromBuffer(start).catch(() => undefined))?.mime;
  if (mime && mime !== 'application/xml') return labelOf(mime);
  const text = start.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
  const label = texts.find(([pattern]) => pattern.test(text))?.[1];
  return label ?? (text.includes('\0') ? unknown : 'du texte');
}

const unknown = 'un fichier d’un type inconnu';

const labelOf = (mime: string): string =>
  labels[mime] ?? families.find(([pattern]) => pattern.test(mime))?.[1] ?? unknown;
