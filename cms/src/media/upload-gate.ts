import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { acceptedMimeOf } from './accepted-files';
import { cleanContent, refuseSize } from './content/clean-content';
import { cleanFileName } from './file-name';
import { refuseNamed } from './refuse-named';

/** A file as Strapi's upload takes it, from a form or from a script. */
interface InputFile {
  readonly filepath: string;
  readonly originalFilename?: string | null;
  readonly mimetype?: string | null;
  readonly size: number;
  /** Found in the bytes, which Strapi prefers to what was declared. */
  readonly detectedMimeType?: string;
}

/** What a request says beside its files. */
interface SentData {
  readonly fileInfo?: unknown;
}

interface UploadService {
  upload(
    request: { data: SentData; files: InputFile | InputFile[] },
    options?: object,
  ): Promise<unknown>;
  replace(
    id: unknown,
    request: { data: SentData; file: InputFile },
    options?: object,
  ): Promise<unknown>;
}

interface FileService {
  fetchUrlToInputFile(address: string): Promise<never>;
}

/**
 * Every way in passes Strapi's upload service: forms, replacements, several files, scripts, the demonstration. Each file
 * is looked into and cleaned there, before Strapi opens it, and all of them before the first is kept.
 */
export function guardUploads(strapi: Core.Strapi): void {
  const uploads = strapi.plugin('upload').service<UploadService>('upload');
  const { upload, replace } = uploads;
  uploads.upload = ({ data, files }, options) =>
    withCleaned([files].flat(), (cleaned) =>
      upload({ data: onlyInfo(data), files: cleaned }, options),
    );
  uploads.replace = (id, { data, file }, options) =>
    withCleaned([file], ([cleaned = file]) =>
      replace(id, { data: onlyInfo(data), file: cleaned }, options),
    );
  refuseAddresses(strapi);
}

/** Strapi would attach the file to any entry that the form names, whoever's it is, around our rules and the journal. */
const onlyInfo = ({ fileInfo }: SentData): SentData => (fileInfo === undefined ? {} : { fileInfo });

/**
 * Strapi fetches an address that any editor gives, from inside: it looks the name up once, fetches it anew, and follows
 * where that leads, so that its list of private addresses stops nobody.
 */
function refuseAddresses(strapi: Core.Strapi): void {
  strapi.plugin('upload').service<FileService>('file').fetchUrlToInputFile = async () => {
    throw new errors.ApplicationError(
      'Un fichier ne se dépose pas par son adresse. Téléchargez-le sur votre poste, puis déposez-le ici.',
    );
  };
}

async function withCleaned<Result>(
  files: readonly InputFile[],
  keep: (cleaned: InputFile[]) => Promise<Result>,
): Promise<Result> {
  // The offered file may be a script's own: it is never written to.
  const folder = await mkdtemp(path.join(tmpdir(), 'cms-upload-'));
  try {
    const cleaned: InputFile[] = [];
    for (const [index, file] of files.entries())
      cleaned.push(await cleanFile(file, path.join(folder, String(index))));
    return await keep(cleaned);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function cleanFile(file: InputFile, filepath: string): Promise<InputFile> {
  const name = cleanFileName(file.originalFilename ?? '');
  const mime = acceptedMimeOf({ name, extension: path.extname(name), mime: file.mimetype ?? '' });
  const bytes = await refuseNamed(name, async () => {
    refuseSize((await stat(file.filepath)).size);
    return cleanContent(mime, await readFile(file.filepath));
  });
  await writeFile(filepath, bytes);
  const found = { mimetype: mime, detectedMimeType: mime };
  return { filepath, originalFilename: name, size: bytes.length, ...found };
}
