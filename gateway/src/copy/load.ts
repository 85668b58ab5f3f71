import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { applyChanges, emptyGuide, withCursors, type Guide } from '../guide/guide';
import { readBase, UnusableFile } from './base';
import { decodeBatch } from './format';

export interface CopyFiles {
  base: string;
  changes: string;
  /** When the feed last said what is on disk: an ISO 8601 instant. */
  confirmed: string;
}

export const copyFiles = (folder: string): CopyFiles => ({
  base: join(folder, 'base.ndjson'),
  changes: join(folder, 'changes.ndjson'),
  confirmed: join(folder, 'confirmed-at'),
});

export interface LoadedCopy {
  guide: Guide;
  confirmedAt: Date | null;
  /** Changes that were read after the base. */
  appended: number;
  /** Whether nothing was set aside: what is on disk is what was written. */
  isSound: boolean;
}

/** Files set aside that are kept, for whoever looks into it. */
const KEPT_ASIDE = 3;

/** Never served again, never lost either. */
async function setAside(file: string, reason: string, log: FastifyBaseLogger): Promise<void> {
  const marker = `${basename(file)}.aside-`;
  const aside = join(dirname(file), `${marker}${new Date().toISOString().replaceAll(':', '')}`);
  await rename(file, aside);
  log.error({ file, aside, reason }, 'a file of the guide’s copy is set aside, it is not served');
  const names = await readdir(dirname(file));
  const older = names.filter((name) => name.startsWith(marker)).sort();
  for (const name of older.slice(0, -KEPT_ASIDE))
    await rm(join(dirname(file), name), { force: true });
}

async function loadBase(file: string, today: string): Promise<Guide | null> {
  const base = await readBase(file);
  if (!base) return null;
  const { changes, version, cursors } = base;
  return withCursors(applyChanges(emptyGuide(today), changes, { version }), cursors);
}

interface Followed {
  guide: Guide;
  appended: number;
  /** Why the rest of the file cannot be used; null when all of it was. */
  broken: string | null;
}

/** The guide after the changes that follow it. A crash may cut the last line: all before it is what the guide was. */
function followChanges(base: Guide, text: string): Followed {
  const lines = text.split('\n');
  const unfinished = lines.pop();
  let guide = base;
  let appended = 0;
  for (const line of lines) {
    const batch = decodeBatch(line);
    if (!batch) return { guide, appended, broken: 'a line is changed, or in another format' };
    // Written before the base was: the base has it.
    if (batch.after !== guide.version) continue;
    guide = applyChanges(guide, batch.changes, { version: batch.version });
    appended += batch.changes.length;
  }
  return { guide, appended, broken: unfinished ? 'its last line was cut' : null };
}

const readText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });

/**
 * The guide as it was last written; null when there is none that can be served.
 * @throws when the disk cannot be read.
 */
export async function loadCopy(
  files: CopyFiles,
  log: FastifyBaseLogger,
  today: string,
): Promise<LoadedCopy | null> {
  const base = await loadBase(files.base, today).catch(async (error: unknown) => {
    if (!(error instanceof UnusableFile)) throw error;
    await setAside(files.base, error.message, log);
    return null;
  });
  if (!base) return null;
  const { guide, appended, broken } = followChanges(base, await readText(files.changes));
  if (broken) await setAside(files.changes, broken, log);
  const confirmedAt = new Date(await readText(files.confirmed));
  return {
    guide,
    appended,
    isSound: broken === null,
    confirmedAt: Number.isNaN(confirmedAt.getTime()) ? null : confirmedAt,
  };
}
