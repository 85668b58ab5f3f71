import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** Sorted by name, they are sorted by time. */
const BACKUP = /^idm-backup-\d{8}T\d{6}Z\.tar\.gz$/;

export const backupName = (moment: string): string => `idm-backup-${moment}.tar.gz`;

/** 20261123T220000Z */
export const momentOf = (now: Date): string => now.toISOString().replace(/[-:]|\.\d+/g, '');

/** Removes all but the newest; returns the names removed. */
export async function rotate(folder: string, keep: number): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => BACKUP.test(name)).sort();
  const old = names.slice(0, Math.max(0, names.length - keep));
  for (const name of old) await rm(path.join(folder, name));
  return old;
}
