import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findFreePort } from './free-port';
import type { StartedPostgres } from './start-postgres';

const DEBIAN = '/usr/lib/postgresql';
const TRIES = 600;

/**
 * Folder of the machine's own PostgreSQL, server and `pg_dump` of one version, which npm's does not have; null when it is
 * not installed.
 */
export function findSystemPostgres(): string | null {
  if (!existsSync(DEBIAN)) return null;
  const folders = readdirSync(DEBIAN)
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => path.join(DEBIAN, version, 'bin'));
  const whole = (folder: string) =>
    ['initdb', 'postgres', 'pg_dump'].every((tool) => existsSync(path.join(folder, tool)));
  return folders.find(whole) ?? null;
}

/** A real, empty server in a temporary folder; its `url` names the database that every server has. */
export async function startSystemPostgres(
  folder: string,
): Promise<Pick<StartedPostgres, 'url' | 'stop'>> {
  const data = mkdtempSync(path.join(tmpdir(), 'system-postgres-'));
  const owner = await unprivileged();
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(data, owner.uid, owner.gid);
  const port = await findFreePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  try {
    await promisify(execFile)(
      path.join(folder, 'initdb'),
      ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
      { ...owner, cwd: data },
    );
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw error;
  }
  const server = spawn(
    path.join(folder, 'postgres'),
    ['-D', data, '-p', String(port), '-k', data, '-c', 'listen_addresses=127.0.0.1', '-F'],
    { ...owner, cwd: data, stdio: 'ignore' },
  );
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) {
      const ended = once(server, 'exit');
      // A fast shutdown: it does not wait for those who are connected.
      server.kill('SIGINT');
      await ended;
    }
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await untilReady(path.join(folder, 'pg_isready'), port);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** PostgreSQL refuses to run as root; Debian's package made it a user. */
async function unprivileged(): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const ask = async (flag: string) =>
    Number((await promisify(execFile)('id', [flag, 'postgres'])).stdout);
  return { uid: await ask('-u'), gid: await ask('-g') };
}

async function untilReady(isReady: string, port: number): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const answers = await promisify(execFile)(isReady, [
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
    ]).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('PostgreSQL did not start');
}
