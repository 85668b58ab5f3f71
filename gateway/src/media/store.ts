import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the store whose bytes were checked. */
export interface KeptFile {
  path: string;
  size: number;
}

const UNFINISHED = '.part';
/** `<key>.<sha256 of the bytes>`: every file says in its name what it must hold. */
const NAME = /^([0-9a-f]{64}(?:\.[\w.]+)?)\.([0-9a-f]{64})$/;

/**
 * Files of this gateway, by key, in one folder. Written aside and renamed, checked when first read and whenever the
 * disk says that they moved: bytes that changed are forgotten, never handed out.
 */
export async function openStore(folder: string) {
  const hashes = new Map<string, string>();
  const checked = new Map<string, string>();
  // A folder that cannot be had keeps nothing, and each attempt to keep says why.
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  for (const name of await readdir(folder).catch(() => [])) {
    const [, key, hash] = NAME.exec(name) ?? [];
    if (key && hash) hashes.set(key, hash);
    else if (name.endsWith(UNFINISHED)) await rm(join(folder, name), { force: true });
  }

  const pathOf = (key: string, hash: string): string => join(folder, `${key}.${hash}`);

  async function put(key: string, bytes: Buffer): Promise<void> {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const aside = join(folder, `.${randomUUID()}${UNFINISHED}`);
    try {
      await writeFlushed(aside, bytes);
      await rename(aside, pathOf(key, hash));
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
    hashes.set(key, hash);
  }

  /** Null when there is none, or when its bytes are no longer what they were. */
  async function find(key: string): Promise<KeptFile | null> {
    const hash = hashes.get(key);
    if (!hash) return null;
    const path = pathOf(key, hash);
    const found = await stat(path).catch(() => null);
    const state = found && `${found.size} ${found.mtimeMs} ${found.ino}`;
    if (found && state && (checked.get(key) === state || (await hashFile(path)) === hash)) {
      checked.set(key, state);
      return { path, size: found.size };
    }
    await remove(key);
    return null;
  }

  async function remove(key: string): Promise<void> {
    const hash = hashes.get(key);
    hashes.delete(key);
    checked.delete(key);
    if (hash) await rm(pathOf(key, hash), { force: true });
  }

  return {
    put,
    find,
    remove,
    has: (key: string): boolean => hashes.has(key),
    keys: (): string[] => [...hashes.keys()],
    /** When this key was last said to be of use. */
    async lastUse(key: string): Promise<Date> {
      const found = await stat(pathOf(key, hashes.get(key) ?? '')).catch(() => null);
      return found?.atime ?? new Date(0);
    },
    /** Told by the time of access alone: the time of change says whether the bytes moved. */
    async markUsed(key: string, now: Date): Promise<void> {
      const path = pathOf(key, hashes.get(key) ?? '');
      const found = await stat(path).catch(() => null);
      if (found) await utimes(path, now, found.mtime);
    },
  };
}

export type Store = Awaited<ReturnType<typeof openStore>>;

async function writeFlushed(path: string, bytes: Buffer): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function hashFile(path: string): Promise<string> {
  const digest = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) digest.update(chunk as Buffer);
    return digest.digest('hex');
  } catch {
    return '';
  }
}
