import type { Environment } from '../environment';
import type { Content } from './content';
import type { DatabaseKind } from './manifest';
import { checkDump, createPostgresDatabase } from './postgres-database';
import { checkFile, createSqliteDatabase } from './sqlite-database';

/** A restored database that nobody reads yet. */
export interface Loaded {
  readonly content: Content;
  /** One rename puts it in place; returns the name under which what was there is kept, if anything was. */
  readonly putInPlace: () => Promise<string | null>;
  readonly discard: () => Promise<void>;
}

export interface BackupDatabase {
  readonly kind: DatabaseKind;
  /** Name of its file in a backup. */
  readonly part: string;
  /** Where it is, for people: never with a password. */
  readonly place: string;
  /** Writes one consistent state to a file while others write. */
  readonly snapshot: (file: string) => Promise<Content>;
  readonly isEmpty: () => Promise<boolean>;
  /** @throws BackupError when something still uses the database. */
  readonly refuseWhileUsed: () => Promise<void>;
  readonly load: (file: string, moment: string) => Promise<Loaded>;
}

export const createDatabase = ({ databaseUrl, databaseFile }: Environment): BackupDatabase =>
  databaseUrl ? createPostgresDatabase(databaseUrl) : createSqliteDatabase(databaseFile);

/** Each throws BackupError when the file of a backup is not a whole database. */
export const databaseChecks: Readonly<Record<DatabaseKind, (file: string) => Promise<void>>> = {
  sqlite: checkFile,
  postgres: checkDump,
};
