import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { BackupError } from './backup-error';

/**
 * Who uses a data folder: the CMS shares a lock on this empty file for as long as it lives, a restore has it alone.
 * The system frees the lock of a process that dies, in a container too; a file with a number in it would lie.
 */
const LOCK = 'cms.lock';

type Release = () => void;

/** @throws BackupError while a restore runs. */
export const holdDataDirectory = (dataDirectory: string): Release =>
  lock(
    dataDirectory,
    // A transaction that has read holds SQLite's shared lock until it ends.
    'begin; select count(*) from sqlite_master',
    'A restore is running on this data folder: the CMS can start when it is done',
  );

/** @throws BackupError while a CMS runs. */
export const takeDataDirectory = (dataDirectory: string): Release =>
  lock(
    dataDirectory,
    'begin exclusive',
    `A CMS runs on ${dataDirectory}: stop it first (readers keep the guide, the gateway has its copy)`,
  );

function lock(dataDirectory: string, sql: string, refusal: string): Release {
  mkdirSync(dataDirectory, { recursive: true });
  const database = new Database(path.join(dataDirectory, LOCK), { timeout: 0 });
  try {
    database.exec(sql);
  } catch (error) {
    database.close();
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
    throw new BackupError(refusal);
  }
  return () => database.close();
}
