import { existsSync, renameSync } from 'node:fs';
import Database from 'better-sqlite3';
import { BackupError, reasonOf } from './backup-error';
import { readContent, type Content, type Query } from './content';
import type { BackupDatabase, Loaded } from './database';
import { restoreRow } from './restore-row';

/** All pages in one step: the copy restarts whenever somebody writes between two. */
const ALL_PAGES = 2 ** 31 - 1;

/** What SQLite keeps beside a file. Left behind, an old journal would be replayed onto the restored file. */
const companions = ['', '-journal', '-wal', '-shm'];

export function createSqliteDatabase(file: string): BackupDatabase {
  async function snapshot(copy: string): Promise<Content> {
    if (!existsSync(file))
      throw new BackupError(`There is no database at ${file}: DATA_DIR names another folder`);
    await withDatabase(file, (database) => database.backup(copy, { progress: () => ALL_PAGES }));
    return withDatabase(copy, async (database) => {
      checkIntegrity(database);
      return readContent(toQuery(database));
    });
  }

  async function load(copy: string, moment: string): Promise<Loaded> {
    const content = await withDatabase(copy, async (database) => {
      checkIntegrity(database);
      const before = await readContent(toQuery(database));
      database.exec(restoreRow(new Date()));
      return before;
    });
    return {
      content,
      putInPlace: async () => replace(copy, moment),
      discard: async () => undefined,
    };
  }

  function replace(copy: string, moment: string): string | null {
    const kept = existsSync(file) ? `${file}.before-${moment}` : null;
    for (const suffix of companions)
      if (kept && existsSync(file + suffix)) renameSync(file + suffix, kept + suffix);
    renameSync(copy, file);
    return kept;
  }

  return {
    kind: 'sqlite',
    part: 'database.sqlite',
    place: file,
    snapshot,
    isEmpty: async () => !existsSync(file),
    // The lock on the data folder says it all: only processes of this machine can open the file.
    refuseWhileUsed: async () => undefined,
    load,
  };
}

export const checkFile = (copy: string): Promise<void> =>
  withDatabase(copy, async (database) => checkIntegrity(database));

const toQuery =
  (database: Database): Query =>
  async (sql) =>
    database.prepare(sql).all();

function checkIntegrity(database: Database): void {
  const answer = database.pragma('integrity_check', { simple: true });
  if (answer !== 'ok') throw new BackupError(`SQLite finds the database damaged: ${answer}`);
}

async function withDatabase<T>(file: string, use: (database: Database) => Promise<T>): Promise<T> {
  const database = new Database(file, { fileMustExist: true });
  try {
    return await use(database);
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_NOTADB') throw error;
    throw new BackupError(`${file} is not an SQLite database: ${reasonOf(error)}`);
  } finally {
    database.close();
  }
}
