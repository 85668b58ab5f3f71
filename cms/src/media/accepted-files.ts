import { errors } from '@strapi/utils';

/** What a guide may hand to its readers: images that browsers show, documents that a mairie opens. */
export interface AcceptedType {
  /** The first is the one that the bytes are kept under. */
  readonly extensions: readonly string[];
  /** As a sentence names it: « est en réalité une image PNG ». */
  readonly label: string;
  /** What browsers also declare for it. */
  readonly aliases?: readonly string[];
}

export const acceptedTypes = {
  'image/png': { extensions: ['.png'], label: 'une image PNG' },
  'image/jpeg': {
    extensions: ['.jpg', '.jpeg'],
    label: 'une image JPEG',
    aliases: ['image/jpg', 'image/pjpeg'],
  },
  'image/webp': { extensions: ['.webp'], label: 'une image WebP' },
  'image/gif': { extensions: ['.gif'], label: 'une image GIF' },
  'image/avif': { extensions: ['.avif'], label: 'une image AVIF' },
  'image/svg+xml': { extensions: ['.svg'], label: 'un dessin SVG' },
  'application/pdf': { extensions: ['.pdf'], label: 'un PDF' },
  'application/vnd.oasis.opendocument.text': { extensions: ['.odt'], label: 'un texte ODT' },
  'application/vnd.oasis.opendocument.spreadsheet': {
    extensions: ['.ods'],
    label: 'un tableur ODS',
  },
  'application/vnd.oasis.opendocument.presentation': {
    extensions: ['.odp'],
    label: 'un diaporama ODP',
  },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extensions: ['.docx'],
    label: 'un texte Word',
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    extensions: ['.xlsx'],
    label: 'un tableur Excel',
  },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    extensions: ['.pptx'],
    label: 'un diaporama PowerPoint',
  },
  'text/csv': {
    extensions: ['.csv'],
    label: 'un tableau CSV',
    // Windows declares what would open it: Excel, or the notepad.
    aliases: ['application/csv', 'application/vnd.ms-excel', 'text/plain'],
  },
} as const satisfies Readonly<Record<string, AcceptedType>>;

export type AcceptedMime = keyof typeof acceptedTypes;

export const MOST_BYTES = 25_000_000;

const named =
  'images PNG, JPEG, WebP, GIF, AVIF ou SVG, documents PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX ou CSV';

export interface OfferedFile {
  readonly name: string;
  readonly extension: string;
  /** Declared by whoever sends it. */
  readonly mime: string;
}

/** A browser that does not know a file says nothing of it, in one of these ways. */
const undeclared: readonly string[] = ['', 'application/octet-stream'];

/**
 * The type that a name and a declaration agree on; the bytes are asked next.
 * @throws ApplicationError that tells an editor, in French, what to send instead.
 */
export function acceptedMimeOf({ name, extension, mime }: OfferedFile): AcceptedMime {
  const found = mimeOfExtension(extension);
  const declared = mime.split(';')[0]?.trim().toLowerCase() ?? '';
  if (found && (undeclared.includes(declared) || namesOf(found).includes(declared))) return found;
  throw new errors.ApplicationError(
    `« ${name} » n’est pas d’un type accepté : ${named}, avec l’extension qui lui correspond.`,
  );
}

export const isAcceptedMime = (mime: string): mime is AcceptedMime =>
  Object.hasOwn(acceptedTypes, mime);

function mimeOfExtension(extension: string): AcceptedMime | undefined {
  return (Object.keys(acceptedTypes) as AcceptedMime[]).find((mime) =>
    typeOf(mime).extensions.includes(extension.toLowerCase()),
  );
}

const namesOf = (mime: AcceptedMime): readonly string[] => [mime, ...(typeOf(mime).aliases ?? [])];

export const typeOf = (mime: AcceptedMime): AcceptedType => acceptedTypes[mime];

/** The extension that the bytes are kept under, whatever the file was called. */
export const extensionOf = (mime: AcceptedMime): string => typeOf(mime).extensions[0] ?? '';

export const inMegabytes = (bytes: number): string =>
  (bytes / 1_000_000).toLocaleString('fr-FR', { maximumFractionDigits: 1 });
