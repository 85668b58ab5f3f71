import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeArchive, type Wanted } from './archive';
import type { BackupDatabase } from './database';
import { fingerprint, type Secrets } from './fingerprint';
import { FORMAT, MANIFEST, type Manifest } from './manifest';
import { inStaging, stageMedia } from './media';
import { backupName, momentOf } from './rotate';
import { refuseLeaks } from './secrets';

export interface BackupOptions {
  readonly database: BackupDatabase;
  readonly dataDirectory: string;
  readonly folder: string;
  readonly secrets: Secrets;
  readonly secretNames: readonly string[];
  readonly wanted: Wanted;
}

export interface Backup {
  readonly file: string;
  readonly manifest: Manifest;
}

/** While editors work: the database first, then the files it names, which nobody removes so soon. */
export async function makeBackup(options: BackupOptions): Promise<Backup> {
  const moment = momentOf(new Date());
  const file = path.join(options.folder, backupName(moment));
  const staging = path.join(options.dataDirectory, `backup-unfinished-${moment}-${process.pid}`);
  return inStaging(staging, async () => {
    const manifest = await stage(options, staging);
    await writeFile(path.join(staging, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    await mkdir(options.folder, { recursive: true });
    await writeArchive(staging, manifest.parts, file);
    return { file, manifest };
  });
}

async function stage(
  { database, dataDirectory, secrets, secretNames, wanted }: BackupOptions,
  staging: string,
): Promise<Manifest> {
  const createdAt = new Date().toISOString();
  const copy = path.join(staging, database.part);
  const { mediaNames, ...content } = await database.snapshot(copy);
  const { leaks, ...print } = await fingerprint(copy, secrets);
  refuseLeaks('The database', leaks);
  const uploads = path.join(dataDirectory, 'public', 'uploads');
  const media = await stageMedia(mediaNames, uploads, staging, secrets);
  return {
    format: FORMAT,
    ...wanted,
    createdAt,
    database: { kind: database.kind, part: database.part },
    ...content,
    secrets: secretNames,
    parts: [{ name: database.part, ...print }, ...media.parts],
    problems: media.problems,
  };
}
