import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCmsProcess } from './cms-process';
import { addressOf, ask, templateName } from './postgres-database';
import { startPostgres } from './start-postgres';

/** `npm run test:postgres`: the tests of what editors do, on a real PostgreSQL; each CMS has a database of its own. */
const tests = [
  'api',
  'network',
  'ownership',
  'portals',
  'roles',
  'saves',
  'search-log',
  'demo',
  'writing',
  'drift/sweep',
  'journal/hint',
];

/** What asks little of the database, or the same as others: on both for `check:long`. */
const longTests = ['accounts', 'mail', 'media', 'password', 'second-factor', 'sign-in'];

const isLong = Boolean(process.env.CHECK_LONG);
const chosen = isLong ? [...tests, ...longTests] : tests;

// The rights are asked above the database: nine hundred requests.
const ignored = isLong ? [] : ['--testPathIgnorePatterns', 'every-door'];

/** Databases that a CMS has filled: a copy of one takes a fraction of a second. */
async function fillTemplates(server: string, folder: string): Promise<void> {
  for (const demo of [true, false]) {
    const name = templateName(demo);
    await ask(server, `create database ${name}`);
    const cms = await startCmsProcess({
      dataDirectory: path.join(folder, name),
      demo,
      env: { DATABASE_URL: addressOf(server, name) },
    });
    await cms.stop();
  }
}

async function runTests(server: string, folder: string): Promise<number> {
  const jest = spawn(
    process.execPath,
    [require.resolve('jest/bin/jest'), ...chosen.map((name) => `cms/src/${name}`), ...ignored],
    {
      cwd: path.resolve(__dirname, '../../..'),
      env: { ...process.env, TEST_POSTGRES_URL: server, TEST_POSTGRES_FOLDER: folder },
      stdio: 'inherit',
    },
  );
  const [code] = await once(jest, 'exit');
  return typeof code === 'number' ? code : 1;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-postgres-'));
  const postgres = await startPostgres();
  try {
    await fillTemplates(postgres.url, folder);
    process.exitCode = await runTests(postgres.url, folder);
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
