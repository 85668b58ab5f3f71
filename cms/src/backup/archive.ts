import { chmod, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { create, extract } from 'tar';
import { BackupError, reasonOf } from './backup-error';
import { fingerprint } from './fingerprint';
import { MANIFEST, parseManifest, type Manifest, type Part } from './manifest';

/** Written aside, flushed, then renamed: a file with a backup's name is a whole backup. For its owner alone. */
export async function writeArchive(
  staging: string,
  parts: readonly Part[],
  file: string,
): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    const names = [MANIFEST, ...parts.map(({ name }) => name)];
    await create(
      { file: unfinished, cwd: staging, gzip: true, portable: true, strict: true, mode: 0o600 },
      names,
    );
    await chmod(unfinished, 0o600);
    const handle = await open(unfinished);
    await handle.sync();
    await handle.close();
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

export interface Wanted {
  readonly product: string;
  readonly version: string;
}

/**
 * Unpacks into an empty folder, where every hash is compared with the manifest.
 * @throws BackupError when the file is not a whole backup that this release can restore.
 */
export async function readArchive(
  file: string,
  staging: string,
  { product, version }: Wanted,
): Promise<Manifest> {
  await refuseOtherFiles(file);
  try {
    await extract({ file, cwd: staging, strict: true, preserveOwner: false });
  } catch (error) {
    throw new BackupError(`${file} is cut or damaged: ${reasonOf(error)}`);
  }
  const text = await readFile(path.join(staging, MANIFEST), 'utf8').catch(() => {
    throw new BackupError(`${file} is not a backup: it holds no ${MANIFEST}`);
  });
  const manifest = parseManifest(text, product, version);
  await checkParts(staging, manifest);
  return manifest;
}

async function refuseOtherFiles(file: string): Promise<void> {
  const handle = await open(file).catch((error: unknown) => {
    throw new BackupError(`${file} cannot be read: ${reasonOf(error)}`);
  });
  const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  await handle.close();
  if (buffer.readUInt16BE() !== 0x1f8b)
    throw new BackupError(`${file} is not a backup: it is not a .tar.gz`);
}

async function checkParts(staging: string, { parts }: Manifest): Promise<void> {
  const entries = await readdir(staging, { recursive: true, withFileTypes: true });
  const odd = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  const found = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(staging, path.join(entry.parentPath, entry.name)));
  const known = new Set([MANIFEST, ...parts.map(({ name }) => name)]);
  const unknown = odd?.name ?? found.find((name) => !known.has(name));
  if (unknown)
    throw new BackupError(`The backup holds ${unknown}, which its manifest does not name`);
  for (const { name, sha256 } of parts) {
    if (!found.includes(name)) throw new BackupError(`The backup lacks ${name}`);
    if ((await fingerprint(path.join(staging, name))).sha256 !== sha256)
      throw new BackupError(`${name} is not what the manifest says: the backup is damaged`);
  }
}
