import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cmsDirectory = path.resolve(__dirname, '../..');
const DATABASE = 'cms.sqlite';
const UPLOADS = 'public/uploads';

/** A database made by this very build, with or without the demonstration: making one takes ten seconds, a copy none. */
export function copyTemplate(directory: string, demo: boolean): boolean {
  const database = path.join(directory, DATABASE);
  if (existsSync(database)) return true;
  const template = templateFile(demo);
  if (!existsSync(template)) return false;
  mkdirSync(directory, { recursive: true });
  copyFileSync(template, database);
  cpSync(uploadsBeside(template), path.join(directory, UPLOADS), { recursive: true });
  return true;
}

/** Renamed into place: another worker may be doing the same. */
export function saveTemplate(directory: string, demo: boolean): void {
  const template = templateFile(demo);
  const unfinished = `${template}.${process.pid}`;
  cpSync(path.join(directory, UPLOADS), uploadsBeside(template), { recursive: true });
  copyFileSync(path.join(directory, DATABASE), unfinished);
  renameSync(unfinished, template);
}

const templateFile = (demo: boolean): string =>
  path.join(tmpdir(), `cms-template-${demo ? 'demo' : 'empty'}-${buildHash()}.sqlite`);

/** Uploads are named after their content: two workers copying them at once write the same bytes. */
const uploadsBeside = (template: string): string => `${template}-uploads`;

let hash: string | null = null;

/** Of everything that decides what a fresh database holds. */
function buildHash(): string {
  hash ??= hashFiles(['dist/src', 'dist/config', 'dist/database', 'demo'].flatMap(listFiles));
  return hash;
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(path.join(cmsDirectory, folder), {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function hashFiles(files: readonly string[]): string {
  const digest = createHash('sha256');
  for (const file of files) digest.update(file).update(readFileSync(file));
  return digest.digest('hex').slice(0, 16);
}
