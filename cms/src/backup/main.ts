import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { environment } from '../environment';
import { BackupError } from './backup-error';
import { createDatabase } from './database';
import { makeBackup } from './make-backup';
import type { Manifest } from './manifest';
import { restoreBackup } from './restore-backup';
import { rotate } from './rotate';
import { secretsOf } from './secrets';
import { verifyBackup } from './verify-backup';

const usage = `Usage:
  backup [--to <folder>] [--keep <number>]   saves the database and its files, the CMS running or not
  backup --verify <file>                     reads a backup through and says whether it is whole
  restore <file> [--force]                   the CMS stopped; --force keeps what is there under another name`;

/** The backup is there, but a file that the database names was missing or damaged. */
const INCOMPLETE = 2;

const { dataDirectory, secrets } = environment;

interface Package {
  readonly name: string;
  readonly version: string;
}

const { name: product, version } = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../../package.json'), 'utf8'),
) as Package;
const wanted = { product, version };

interface Options {
  readonly to?: string;
  readonly keep?: string;
  readonly verify?: string;
  readonly force?: boolean;
}

async function main(): Promise<void> {
  const { positionals, values } = readArguments();
  const [command, file] = positionals;
  if (command === 'backup' && values.verify) return verify(values.verify);
  if (command === 'backup' && positionals.length === 1) return backup(values);
  if (command === 'restore' && file) return restore(file, values.force === true);
  throw new BackupError(usage);
}

function readArguments(): { positionals: string[]; values: Options } {
  const text = { type: 'string' } as const;
  try {
    const options = { to: text, keep: text, verify: text, force: { type: 'boolean' } } as const;
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new BackupError(`${(error as Error).message}\n${usage}`);
  }
}

async function backup({ to, keep }: Options): Promise<void> {
  if (keep !== undefined && !/^[1-9]\d*$/.test(keep))
    throw new BackupError(`--keep ${keep}: give the number of backups to keep, 1 or more`);
  const folder = path.resolve(to ?? path.join(dataDirectory, 'backups'));
  const { file, manifest } = await makeBackup({
    database: createDatabase(environment),
    dataDirectory,
    folder,
    secrets: secretsOf(environment),
    secretNames: Object.keys(secrets),
    wanted,
  });
  console.log(`${file}\n  ${summary(manifest)}`);
  if (keep) for (const name of await rotate(folder, Number(keep))) console.log(`  ${name} removed`);
  tellProblems(manifest);
}

async function verify(file: string): Promise<void> {
  const manifest = await verifyBackup(path.resolve(file), dataDirectory, wanted);
  console.log(`${file} is whole\n  ${summary(manifest)}`);
  tellProblems(manifest);
}

async function restore(file: string, force: boolean): Promise<void> {
  const database = createDatabase(environment);
  const { manifest, kept } = await restoreBackup({
    file: path.resolve(file),
    database,
    dataDirectory,
    force,
    wanted,
  });
  console.log(`${database.place} is restored\n  ${summary(manifest)}`);
  if (kept) console.log(`  What was there is kept: ${kept}`);
  console.log(`  Start the CMS with the secrets of then: ${manifest.secrets.join(', ')}`);
  tellProblems(manifest);
}

function summary({
  version: madeBy,
  createdAt,
  database,
  journal,
  counts,
  parts,
}: Manifest): string {
  const bytes = parts.reduce((total, { size }) => total + size, 0);
  const { publishedSheets, agencies, accounts, files } = counts;
  return [
    `version ${madeBy}, ${database.kind}, ${createdAt}, journal ${journal.seq}`,
    `${publishedSheets} published sheets, ${agencies} agencies, ${accounts} accounts, ${files} files`,
    `${(bytes / 1e6).toFixed(1)} MB before compression`,
  ].join('; ');
}

function tellProblems({ problems }: Manifest): void {
  for (const { name, problem } of problems)
    console.error(`  ${name} was ${problem} when the backup was made`);
  if (problems.length > 0) process.exitCode = INCOMPLETE;
}

main().catch((error: unknown) => {
  console.error(error instanceof BackupError ? error.message : error);
  process.exitCode = 1;
});
