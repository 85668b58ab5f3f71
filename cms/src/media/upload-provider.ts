import { Readable } from 'node:stream';
import { extensionOf, refuseUnlessAccepted, type OfferedFile } from './accepted-files';
import type { FileStore } from './file-store';

/** Where Strapi's own route serves the folder from, to editors. */
const ADDRESS = '/uploads/';

/** A file on its way through Strapi's upload: what the provider sets is kept in its row. */
interface StrapiFile extends OfferedFile {
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
 * and a change undone are both whole.
 */
export function createUploadProvider(store: FileStore) {
  async function keep(file: StrapiFile, bytes: Readable): Promise<void> {
    const extension = extensionOf(file.mime);
    const { sha256, size } = await store.write(bytes, extension);
    file.ext = extension;
    file.url = `${ADDRESS}${sha256}${extension}`;
    file.provider_metadata = { sha256, size };
  }

  const uploadStream = (file: StrapiFile): Promise<void> =>
    keep(file, file.stream ?? Readable.from([]));
  const upload = (file: StrapiFile): Promise<void> =>
    keep(file, Readable.from([file.buffer ?? Buffer.alloc(0)]));

  return {
    checkFileSize: async (file: StrapiFile): Promise<void> => refuseUnlessAccepted(file),
    uploadStream,
    upload,
    replaceStream: uploadStream,
    replace: upload,
    delete: async (): Promise<void> => undefined,
  };
}

/** The store's name of a file, from the address in its row; null for one that this provider did not write. */
export const storedName = (url: string | null | undefined): string | null =>
  url?.startsWith(ADDRESS) ? url.slice(ADDRESS.length) : null;
