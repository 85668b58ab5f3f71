interface MediaType {
  extension: string;
  /** What a reader knows it by. */
  label: string;
  /** Whether a browser shows it by itself. */
  isShown?: boolean;
}

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

/** What agencies may give. Anything else is handed over as plain bytes. */
const mediaTypes: Record<string, MediaType> = {
  'image/png': { extension: 'png', label: 'image PNG', isShown: true },
  'image/jpeg': { extension: 'jpg', label: 'image JPEG', isShown: true },
  'image/webp': { extension: 'webp', label: 'image WebP', isShown: true },
  'image/gif': { extension: 'gif', label: 'image GIF', isShown: true },
  'image/avif': { extension: 'avif', label: 'image AVIF', isShown: true },
  'image/svg+xml': { extension: 'svg', label: 'dessin SVG', isShown: true },
  'application/pdf': { extension: 'pdf', label: 'PDF', isShown: true },
  [`${open}.text`]: { extension: 'odt', label: 'texte ODT' },
  [`${open}.spreadsheet`]: { extension: 'ods', label: 'tableur ODS' },
  [`${open}.presentation`]: { extension: 'odp', label: 'diaporama ODP' },
  [`${office}.wordprocessingml.document`]: { extension: 'docx', label: 'texte Word' },
  [`${office}.spreadsheetml.sheet`]: { extension: 'xlsx', label: 'tableur Excel' },
  [`${office}.presentationml.presentation`]: { extension: 'pptx', label: 'diaporama PowerPoint' },
  'text/csv': { extension: 'csv', label: 'tableau CSV' },
};

const unknown: MediaType = { extension: 'bin', label: 'fichier' };

export const extensionOf = (mime: string): string => (mediaTypes[mime] ?? unknown).extension;
export const labelOf = (mime: string): string => (mediaTypes[mime] ?? unknown).label;
export const isShownByBrowsers = (mime: string): boolean => mediaTypes[mime]?.isShown ?? false;

/** The `content-type` to send: never one that was not foreseen here. */
export function contentTypeOf(mime: string): string {
  if (!mediaTypes[mime]) return 'application/octet-stream';
  return mime.startsWith('text/') ? `${mime}; charset=utf-8` : mime;
}
