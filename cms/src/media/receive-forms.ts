import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { inMegabytes } from './accepted-files';
import { MOST_FILES } from './upload-form';

/** Of all the files of a form together. */
const MOST_FORM_BYTES = 200_000_000;
const MOST_FIELDS_BYTES = 1_000_000;

const uploadRoutes = /^\/(api\/)?upload(\/|$)/i;

/**
 * Forms are written to the disk before anyone asks who sends them, and Strapi forgets there what is not in the field
 * `files`: that field alone is taken, on the routes of uploads alone. To stand before `strapi::body`.
 */
function refuseFormsElsewhere(context: Context, next: Next): Promise<unknown> {
  if (context.is('multipart') && !uploadRoutes.test(context.path))
    throw new errors.ValidationError('Un fichier n’est reçu que dans la médiathèque.');
  return next();
}

function refuseFiles(this: { readonly openedFiles: readonly unknown[] }, field: string): void {
  if (field !== 'files')
    throw new errors.ValidationError('Un fichier n’est reçu que dans le champ « files ».');
  if (this.openedFiles.length >= MOST_FILES)
    throw new errors.ValidationError(
      `Trop de fichiers à la fois : ${MOST_FILES} au plus. Déposez-les en plusieurs fois.`,
    );
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
export default () => refuseFormsElsewhere;

/** For `strapi::body`. */
export const formSettings = {
  onError: explain,
  formidable: {
    maxFileSize: MOST_FORM_BYTES,
    maxFieldsSize: MOST_FIELDS_BYTES,
    onFileBegin: refuseFiles,
  },
};
