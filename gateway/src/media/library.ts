import type { FastifyBaseLogger } from 'fastify';
import { variantName, type Variant } from './address';
import { reduceImage } from './resize';
import type { FileSource } from './source';
import type { KeptFile, Store } from './store';
import { createSharedCalls, createTurns } from './turns';

/** Bytes to serve: from the disk, or as they just came when the disk would not have them. */
export type Content = KeptFile | Buffer;

interface LibraryParts {
  store: Store;
  source: FileSource;
  log: FastifyBaseLogger;
  signal: AbortSignal;
}

const REDUCED_AT_ONCE = 2;

/** The files of the guide and their reduced copies, from the disk when they are there, else made or fetched once. */
export function createLibrary({ store, source, log, signal }: LibraryParts) {
  const share = createSharedCalls<Content>();
  const inTurn = createTurns(REDUCED_AT_ONCE);

  /** A disk that is full or read-only makes serving slower, never impossible. */
  async function keep(key: string, bytes: Buffer): Promise<Buffer> {
    await store
      .put(key, bytes)
      .catch((error: unknown) => log.error({ err: error, key }, 'file served but not kept'));
    return bytes;
  }

  const fetchAndKeep = async (hash: string): Promise<Content> =>
    keep(hash, await source.fetchFile(hash, signal));

  /** @throws FeedError when it is not here and the CMS does not give it. */
  const original = (hash: string): Promise<Content> =>
    share(hash, async () => (await store.find(hash)) ?? (await fetchAndKeep(hash)));

  async function reduce(hash: string, variant: Variant, key: string): Promise<Content> {
    const content = await original(hash);
    const input = Buffer.isBuffer(content) ? content : content.path;
    return keep(key, await inTurn(() => reduceImage(input, variant)));
  }

  return {
    original,
    /** @throws also when the image cannot be read. */
    reduced(hash: string, variant: Variant): Promise<Content> {
      const key = `${hash}.${variantName(variant)}`;
      return share(key, async () => (await store.find(key)) ?? (await reduce(hash, variant, key)));
    },
    /** From the CMS, kept nowhere: a draft's document. */
    passThrough: (hash: string): Promise<Content> => source.fetchFile(hash, signal),
  };
}

export type Library = ReturnType<typeof createLibrary>;
