import { rm } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { inMegabytes } from './accepted-files';
import { MOST_FILES } from './upload-form';

/** Of all the files of a form together. */
const MOST_FORM_BYTES = 200_000_000;
const MOST_FIELDS_BYTES = 1_000_000;

const uploadRoutes = /^\/(api\/)?upload(\/|$)/i;

/**
 * Forms are written to the disk before anyone asks who sends them: they are taken on the routes of uploads alone, and
 * removed whatever is answered, when Strapi only removes what it kept. To stand before `strapi::body`.
 */
async function receiveForm(context: Context, next: Next): Promise<void> {
  if (context.is('multipart') && !uploadRoutes.test(context.path))
    throw new errors.ValidationError('Un fichier n’est reçu que dans la médiathèque.');
  try {
    await next();
  } finally {
    for (const { filepath } of receivedFiles(context)) await rm(filepath, { force: true });
  }
}

interface ReceivedFile {
  readonly filepath: string;
}

function receivedFiles(context: Context): readonly ReceivedFile[] {
  const { files = {} } = context.request as {
    files?: Readonly<Record<string, ReceivedFile | readonly ReceivedFile[]>>;
  };
  return Object.values(files).flat();
}

interface ParsedForm {
  readonly openedFiles: readonly ReceivedFile[];
  once(event: 'error', listener: () => void): void;
}

/** Strapi looks for what it removes in the field `files` alone. */
function refuseFiles(this: ParsedForm, field: string): void {
  if (this.openedFiles.length === 0) this.once('error', () => removeLater(this.openedFiles));
  if (field !== 'files')
    throw new errors.ValidationError('Un fichier n’est reçu que dans le champ « files ».');
  if (this.openedFiles.length >= MOST_FILES)
    throw new errors.ValidationError(
      `Trop de fichiers à la fois : ${MOST_FILES} au plus. Déposez-les en plusieurs fois.`,
    );
}

/** Formidable removes the files of a form that it gives up, even those that the disk has not made yet. */
function removeLater(files: readonly ReceivedFile[]): void {
  const remove = () => files.forEach(({ filepath }) => void rm(filepath, { force: true }));
  setTimeout(remove, 1000).unref();
}

interface ParsingError {
  readonly message: string;
  readonly code?: unknown;
  readonly httpCode?: number;
}

/** Formidable’s own errors, said in French; others are as they were. */
function explain(error: ParsingError): never {
  if (error instanceof errors.ApplicationError || error.httpCode === undefined) throw error;
  if (error.httpCode === 413)
    throw new errors.PayloadTooLargeError(
      `L’envoi dépasse ${inMegabytes(MOST_FORM_BYTES)} Mo en tout. Déposez moins de fichiers à la fois, de 25 Mo au plus chacun.`,
    );
  throw new errors.ValidationError(
    'L’envoi est incomplet ou mal formé. Rechargez la page, puis déposez le fichier de nouveau.',
  );
}

/** Strapi finds a middleware by the path of its file. */
export default () => receiveForm;

/** For `strapi::body`. */
export const formSettings = {
  onError: explain,
  formidable: {
    maxFileSize: MOST_FORM_BYTES,
    maxFieldsSize: MOST_FIELDS_BYTES,
    onFileBegin: refuseFiles,
  },
};
