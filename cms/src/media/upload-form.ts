import { errors } from '@strapi/utils';

export const MOST_FILES = 20;

/** What a form brings, as it was parsed. */
export interface UploadForm {
  /** Of the file to replace or describe. */
  readonly id?: unknown;
  readonly files: readonly { readonly originalFilename?: string | null; readonly size: number }[];
  /** What is said of each file: an object in JSON, or several. */
  readonly fileInfo?: unknown;
}

const refuse = (message: string): never => {
  throw new errors.ValidationError(message);
};

/**
 * Strapi drops in silence what does not match: the second of two files of one name, an empty one that should take the
 * place of another, what is said of a file that is not there.
 * @throws ValidationError that tells, in French, what to send instead.
 */
export function checkUploadForm({ id, files, fileInfo }: UploadForm): void {
  if (id !== undefined && !/^\d+$/.test(String(id)))
    refuse('Le numéro du fichier à remplacer ou à décrire n’est pas un nombre.');
  const infos = readInfos(fileInfo);
  refuseEmpty(files);
  if (files.length > MOST_FILES)
    refuse(
      `${files.length} fichiers à la fois : ${MOST_FILES} au plus. Déposez-les en plusieurs fois.`,
    );
  if (files.length > 1 && id !== undefined)
    refuse('Un fichier se remplace par un seul autre. Choisissez-en un.');
  if (files.length === 0 && id === undefined)
    refuse('Aucun fichier n’a été reçu. Choisissez-en un, puis déposez-le de nouveau.');
  if (infos.length > Math.max(1, files.length))
    refuse('Plus de descriptions que de fichiers : donnez-en une par fichier, dans le même ordre.');
  if (files.length > 1) checkSeveral(files, infos);
}

/** Strapi finds each file by the name in its description. */
function checkSeveral(files: UploadForm['files'], infos: readonly FileInfo[]): void {
  const names = files.map(({ originalFilename }) => originalFilename ?? '');
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    refuse(
      `Deux fichiers s’appellent « ${twice} » : renommez l’un d’eux, ou déposez-les l’un après l’autre.`,
    );
  if (infos.length === 0) return;
  if (infos.length !== files.length)
    refuse('Autant de descriptions que de fichiers : donnez-en une par fichier, avec son nom.');
  const described = new Set(infos.map(({ name }) => name));
  const renamed = names.find((name) => !described.has(name));
  if (renamed !== undefined)
    refuse(
      `« ${renamed} » a été renommé avant l’envoi, ce que plusieurs fichiers à la fois ne permettent pas. Déposez-les sous leur nom, puis renommez-les.`,
    );
}

interface FileInfo {
  readonly name?: unknown;
}

function readInfos(fileInfo: unknown): readonly FileInfo[] {
  if (fileInfo === undefined) return [];
  return [fileInfo].flat().flatMap((one) => readInfo(one));
}

function readInfo(text: unknown): readonly FileInfo[] {
  const infos = [parse(text)].flat();
  for (const info of infos)
    if (typeof info !== 'object' || info === null || Array.isArray(info))
      refuse(
        'La description du fichier (fileInfo) n’est pas un objet JSON, par exemple {"name":"logo.png"}.',
      );
  return infos as readonly FileInfo[];
}

function parse(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return refuse(
      'La description du fichier (fileInfo) n’est pas du JSON, par exemple {"name":"logo.png"}.',
    );
  }
}

function refuseEmpty(files: UploadForm['files']): void {
  const empty = files.find(({ size }) => size === 0);
  if (empty)
    refuse(
      `« ${empty.originalFilename ?? ''} » est vide. Vérifiez-le sur votre poste, puis déposez-le de nouveau.`,
    );
}
