import path from 'node:path';
import { readArchive, type Wanted } from './archive';
import { databaseChecks } from './database';
import type { Manifest } from './manifest';
import { inStaging } from './media';
import { momentOf } from './rotate';

/** Reads a backup as a restore would, and its database too, without touching the one in use. */
export async function verifyBackup(
  file: string,
  dataDirectory: string,
  wanted: Wanted,
): Promise<Manifest> {
  const staging = path.join(
    dataDirectory,
    `verify-unfinished-${momentOf(new Date())}-${process.pid}`,
  );
  return inStaging(staging, async () => {
    const manifest = await readArchive(file, staging, wanted);
    const { kind, part } = manifest.database;
    await databaseChecks[kind](path.join(staging, part));
    return manifest;
  });
}
