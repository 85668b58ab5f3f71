import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { BackupError, reasonOf } from './backup-error';

/** One of PostgreSQL's own programs, found in the PATH. The password goes by the environment: arguments are public. */
export async function runTool(
  tool: 'pg_dump' | 'pg_restore',
  args: readonly string[],
  databaseUrl?: string,
): Promise<string> {
  const env = { ...process.env, ...(databaseUrl ? toLibpq(databaseUrl) : {}) };
  try {
    const { stdout } = await promisify(execFile)(tool, [...args], { env });
    return stdout;
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') throw error;
    throw new BackupError(`${tool} failed: ${firstComplaint(error)}`);
  }
}

/** @throws BackupError naming the package to install. A tool reads servers of its own major version and older ones. */
export async function checkTool(
  tool: 'pg_dump' | 'pg_restore',
  serverMajor: number,
): Promise<void> {
  const remedy = `install postgresql-client-${serverMajor} (apt-get install postgresql-client-${serverMajor}, from apt.postgresql.org when Debian has it not)`;
  const printed = await runTool(tool, ['--version']).catch((error: unknown) => {
    if (error instanceof BackupError) throw error;
    throw new BackupError(`${tool} is not installed: ${remedy}`);
  });
  const major = Number(/(\d+)/.exec(printed)?.[1]);
  if (major < serverMajor)
    throw new BackupError(
      `${tool} is of PostgreSQL ${major}, the server ${serverMajor}: ${remedy}`,
    );
}

/** libpq's variables for an address like postgres://user:password@host:5432/database?sslmode=require. */
export function toLibpq(databaseUrl: string): Record<string, string> {
  const { username, password, hostname, port, pathname, searchParams } = new URL(databaseUrl);
  const variables = {
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGHOST: searchParams.get('host') ?? hostname,
    PGPORT: port,
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    PGSSLMODE: searchParams.get('sslmode') ?? '',
  };
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
}

function firstComplaint(error: unknown): string {
  const { stderr } = error as { stderr?: string };
  return stderr?.trim().split('\n')[0] ?? reasonOf(error);
}
