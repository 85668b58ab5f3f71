import path from 'node:path';
import { readArchive, type Wanted } from './archive';
import { BackupError } from './backup-error';
import type { BackupDatabase } from './database';
import type { Manifest } from './manifest';
import { inStaging, placeMedia } from './media';
import { momentOf } from './rotate';
import { takeDataDirectory } from './running';

export interface RestoreOptions {
  readonly file: string;
  readonly database: BackupDatabase;
  readonly dataDirectory: string;
  /** Replace what is there; it is kept under another name. */
  readonly force: boolean;
  readonly wanted: Wanted;
}

export interface Restored {
  readonly manifest: Manifest;
  /** Where what was there before is kept; null when nothing was. */
  readonly kept: string | null;
}

/** Touches nothing before the whole backup has been read and found right. */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { database, dataDirectory, force } = options;
  const release = takeDataDirectory(dataDirectory);
  try {
    await database.refuseWhileUsed();
    if (!force && !(await database.isEmpty()))
      throw new BackupError(
        `There is already a database: ${database.place}. With --force it is kept under another name and replaced`,
      );
    return await unpackAndReplace(options);
  } finally {
    release();
  }
}

async function unpackAndReplace(options: RestoreOptions): Promise<Restored> {
  const { file, database, dataDirectory, wanted } = options;
  const moment = momentOf(new Date());
  const staging = path.join(dataDirectory, `restore-unfinished-${moment}-${process.pid}`);
  return inStaging(staging, async () => {
    const manifest = await readArchive(file, staging, wanted);
    refuseOtherKind(manifest, database);
    const loaded = await database.load(path.join(staging, database.part), moment);
    try {
      refuseOtherContent(manifest, loaded.content);
      const uploads = path.join(dataDirectory, 'public', 'uploads');
      await placeMedia(manifest.parts, staging, uploads, moment);
      return { manifest, kept: await loaded.putInPlace() };
    } catch (error) {
      await loaded.discard();
      throw error;
    }
  });
}

function refuseOtherKind(manifest: Manifest, { kind }: BackupDatabase): void {
  if (manifest.database.kind === kind) return;
  const remedy =
    kind === 'sqlite' ? 'set DATABASE_URL to a PostgreSQL' : 'leave DATABASE_URL empty';
  throw new BackupError(
    `This is a backup of ${manifest.database.kind}, and the settings name ${kind}: ${remedy}`,
  );
}

/** What was loaded must be what the backup says it holds. */
function refuseOtherContent(
  manifest: Manifest,
  { journal, counts }: Pick<Manifest, 'journal' | 'counts'>,
): void {
  const [said, found] = [manifest, { journal, counts }].map((content) =>
    JSON.stringify([content.journal.seq, content.journal.mark, content.counts]),
  );
  if (said !== found)
    throw new BackupError(
      `The database loaded is not the one that was saved: ${found}, not ${said}`,
    );
}
