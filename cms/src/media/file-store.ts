import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';

/** What was written: the bytes' own name, and how many there are. */
export interface Written {
  readonly sha256: string;
  readonly size: number;
}

const UNFINISHED = '.part';

/**
 * Files named after their content, in one folder. Written aside, flushed to the disk, then renamed: a name is never seen
 * with other bytes than its own, and nothing is ever overwritten by something else.
 */
export function createFileStore(directory: string) {
  const pathOf = (name: string): string => path.join(directory, name);

  /** Keeps these bytes under their hash and this extension. */
  async function write(bytes: Readable, extension: string): Promise<Written> {
    await mkdir(directory, { recursive: true });
    const aside = pathOf(`.${randomUUID()}${UNFINISHED}`);
    try {
      const written = await writeFlushed(aside, bytes);
      await rename(aside, pathOf(`${written.sha256}${extension}`));
      return written;
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }

  return {
    write,
    /** The bytes under this name, and their number; null when there are none. */
    async read(name: string): Promise<{ stream: ReadStream; size: number } | null> {
      const found = await stat(pathOf(name)).catch(() => null);
      return found ? { stream: createReadStream(pathOf(name)), size: found.size } : null;
    },
    /** Names of the whole files. */
    async list(): Promise<string[]> {
      const names = await readdir(directory).catch(() => []);
      return names.filter((name) => /^[0-9a-f]{64}\.\w+$/.test(name)).sort();
    },
    remove: (name: string): Promise<void> => rm(pathOf(name), { force: true }),
    /** Forgets what a crash left half written before `since`. */
    async removeUnfinished(since: Date): Promise<void> {
      for (const name of await readdir(directory).catch(() => [])) {
        if (!name.endsWith(UNFINISHED)) continue;
        const found = await stat(pathOf(name)).catch(() => null);
        if (found && found.mtime < since) await rm(pathOf(name), { force: true });
      }
    },
  };
}

export type FileStore = ReturnType<typeof createFileStore>;

async function writeFlushed(file: string, bytes: Readable): Promise<Written> {
  const digest = createHash('sha256');
  let size = 0;
  const handle = await open(file, 'wx');
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      digest.update(chunk);
      size += chunk.length;
      await handle.appendFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { sha256: digest.digest('hex'), size };
}
