import { errors } from '@strapi/utils';

/** What a guide may hand to its readers: images that browsers show, documents that a mairie opens. */
const extensions: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/webp': ['.webp'],
  'image/gif': ['.gif'],
  'image/avif': ['.avif'],
  'image/svg+xml': ['.svg'],
  'application/pdf': ['.pdf'],
  'application/vnd.oasis.opendocument.text': ['.odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['.ods'],
  'application/vnd.oasis.opendocument.presentation': ['.odp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['.pptx'],
  'text/csv': ['.csv'],
};

export const MOST_BYTES = 25_000_000;

const named =
  'images PNG, JPEG, WebP, GIF, AVIF ou SVG, documents PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX ou CSV';

export interface OfferedFile {
  readonly name: string;
  /** With its dot, as Strapi keeps it. */
  readonly ext?: string | undefined;
  readonly mime: string;
  readonly sizeInBytes?: number | undefined;
}

/** @throws ApplicationError that tells an editor, in French, what to send instead. */
export function refuseUnlessAccepted({ name, ext = '', mime, sizeInBytes = 0 }: OfferedFile): void {
  if (!extensions[mime]?.includes(ext.toLowerCase()))
    throw new errors.ApplicationError(
      `« ${name} » n’est pas d’un type accepté : ${named}, avec l’extension qui lui correspond.`,
    );
  if (sizeInBytes > MOST_BYTES)
    throw new errors.ApplicationError(
      `« ${name} » pèse ${inMegabytes(sizeInBytes)} Mo ; ${inMegabytes(MOST_BYTES)} Mo au plus. Allégez-le, ou donnez un lien.`,
    );
}

const inMegabytes = (bytes: number): string =>
  (bytes / 1_000_000).toLocaleString('fr-FR', { maximumFractionDigits: 1 });

/** The extension that the bytes are kept under, whatever the file was called. */
export const extensionOf = (mime: string): string => extensions[mime]?.[0] ?? '';
