import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { errors } from '@strapi/utils';
import sharp from 'sharp';
import { extensionOf, isAcceptedMime } from './accepted-files';
import { cleanContent } from './content/clean-content';
import type { FileStore } from './file-store';
import { refuseNamed } from './refuse-named';

/** Where Strapi's own route serves the folder from, to editors. */
export const ADDRESS = '/uploads/';

/** A file on its way through Strapi's upload: what the provider sets is kept in its row. */
interface StrapiFile {
  readonly name: string;
  readonly mime: string;
  readonly stream?: Readable;
  readonly buffer?: Buffer;
  ext?: string;
  url?: string;
  provider_metadata?: FileMetadata;
}

/** What a file's row remembers of its bytes: Strapi itself only keeps a rounded size. */
export interface FileMetadata {
  readonly sha256: string;
  readonly size: number;
}

/**
 * Strapi's local uploads, addressed by content: two files with the same bytes share them, a replaced file gets another
 * address, and deleting never touches the bytes (`sweep-uploads` does, weeks later), so that a backup taken meanwhile
 * and a change undone are both whole. Whatever the way here, no bytes are kept that were not looked into: what passed the
 * gate passes again unchanged.
 */
export function createUploadProvider(store: FileStore) {
  async function keep(file: StrapiFile, bytes: Buffer): Promise<void> {
    const { name, mime } = file;
    if (!isAcceptedMime(mime))
      throw new errors.ApplicationError(`« ${name} » n’est pas d’un type accepté.`);
    const cleaned = await refuseNamed(name, () => cleanContent(mime, bytes));
    const extension = extensionOf(mime);
    const { sha256, size } = await store.write(Readable.from([cleaned]), extension);
    file.ext = extension;
    file.url = `${ADDRESS}${sha256}${extension}`;
    file.provider_metadata = { sha256, size };
    if (mime === 'image/avif') Object.assign(file, await measure(cleaned));
  }

  const uploadStream = async (file: StrapiFile): Promise<void> =>
    keep(file, await buffer(file.stream ?? Readable.from([])));
  const upload = (file: StrapiFile): Promise<void> => keep(file, file.buffer ?? Buffer.alloc(0));

  return {
    // Said by the bytes themselves, once they are read.
    checkFileSize: async (): Promise<void> => undefined,
    uploadStream,
    upload,
    replaceStream: uploadStream,
    replace: upload,
    delete: async (): Promise<void> => undefined,
  };
}

/** Strapi measures the other pictures; an AVIF has another name for it, and none. */
async function measure(bytes: Buffer): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(bytes).metadata();
  return { width, height };
}

/** The store's name of a file, from the address in its row; null for one that this provider did not write. */
export const storedName = (url: string | null | undefined): string | null =>
  url?.startsWith(ADDRESS) ? url.slice(ADDRESS.length) : null;
