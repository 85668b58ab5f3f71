import { Client } from 'pg';
import { BackupError, reasonOf } from './backup-error';

export type Ask = (sql: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;

/** Opens one connection, which `pg_stat_activity` shows under this name, and closes it. */
export async function withConnection<T>(
  databaseUrl: string,
  use: (ask: Ask) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'idm backup' });
  await client.connect().catch((error: unknown) => {
    // The database is not there: some callers can do without.
    if (codeOf(error) === '3D000') throw error;
    const { host } = new URL(databaseUrl);
    throw new BackupError(`DATABASE_URL: no PostgreSQL answers at ${host} (${reasonOf(error)})`);
  });
  try {
    return await use(async (sql, values) => (await client.query(sql, values)).rows);
  } finally {
    await client.end();
  }
}

export const codeOf = (error: unknown): string | undefined => (error as { code?: string }).code;

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const databaseName = (databaseUrl: string): string =>
  decodeURIComponent(new URL(databaseUrl).pathname.slice(1));

/** The same server and user, another database. */
export function withName(databaseUrl: string, name: string): string {
  const url = new URL(databaseUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

export async function serverMajor(ask: Ask): Promise<number> {
  const [row] = await ask('show server_version_num');
  return Math.floor(Number(row?.server_version_num) / 10_000);
}
