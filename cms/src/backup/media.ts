import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, type Fingerprint, type Secrets } from './fingerprint';
import type { Part, Problem } from './manifest';
import { refuseLeaks } from './secrets';

export const MEDIA = 'uploads';

interface StagedMedia {
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
}

/** Puts the named files beside the database's copy. One that is missing or damaged is told and hides no other. */
export async function stageMedia(
  names: readonly string[],
  uploads: string,
  staging: string,
  secrets: Secrets,
): Promise<StagedMedia> {
  const parts: Part[] = [];
  const problems: Problem[] = [];
  await mkdir(path.join(staging, MEDIA), { recursive: true });
  for (const file of names) {
    const name = `${MEDIA}/${file}`;
    const copy = path.join(staging, name);
    if (!(await stageFile(path.join(uploads, file), copy))) {
      problems.push({ name, problem: 'missing' });
      continue;
    }
    const { leaks, ...print } = await fingerprint(copy, secrets);
    refuseLeaks(name, leaks);
    parts.push({ name, ...print });
    if (!bearsItsName(file, print)) problems.push({ name, problem: 'damaged' });
  }
  return { parts, problems };
}

/** A second name for the same bytes where the file system has that: nothing is copied twice. */
async function stageFile(file: string, copy: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  await link(file, copy).catch(() => copyFile(file, copy));
  return true;
}

/** A file named by its hash must have it. */
function bearsItsName(file: string, { sha256 }: Pick<Fingerprint, 'sha256'>): boolean {
  const [stem = ''] = file.split('.');
  return !/^[0-9a-f]{64}$/.test(stem) || stem === sha256;
}

/** Adds the files of a backup to those there. One of the same name with other bytes is kept beside. */
export async function placeMedia(
  parts: readonly Part[],
  staging: string,
  uploads: string,
  moment: string,
): Promise<void> {
  await mkdir(uploads, { recursive: true });
  for (const part of parts.filter(({ name }) => name.startsWith(`${MEDIA}/`))) {
    const target = path.join(uploads, path.basename(part.name));
    if (existsSync(target)) {
      if ((await fingerprint(target)).sha256 === part.sha256) continue;
      await rename(target, `${target}.before-${moment}`);
    }
    await rename(path.join(staging, part.name), target);
  }
}

/** A staging folder of its own on the data folder's disk, gone at the end. */
export async function inStaging<T>(folder: string, use: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    return await use();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
