import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { backupCommand, saveBackup } from '../testing/backup-command';
import { startEditorialRun } from '../testing/editorial-run';
import { readFeed } from '../testing/feed-client';
import { inOrder } from '../testing/guide-history';
import { Client } from 'pg';
import { startCms } from '../testing/start-cms';
import { findSystemPostgres, startSystemPostgres } from '../testing/start-system-postgres';
import { manifestOf } from '../testing/read-manifest';

const folder = mkdtempSync(path.join(tmpdir(), 'backup-'));
let server: Awaited<ReturnType<typeof startSystemPostgres>> | undefined;

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const seed = process.env.CHECK_LONG ? Date.now() : 50;
const BACKUPS = process.env.CHECK_LONG ? 6 : 2;

interface Site {
  readonly DATA_DIR: string;
  readonly DATABASE_URL: string;
}

/** Starts a CMS on a site, lets editors write while backups are made, and restores each elsewhere. */
async function saveDuringEditorialRun(
  site: Site,
  elsewhere: (rank: number) => Site,
  backups = BACKUPS,
) {
  const cms = await startCms({ dataDirectory: site.DATA_DIR, demo: true, env: { ...site } });
  const files: string[] = [];
  let cursor = '';
  const run = await startEditorialRun(cms.url, seed).catch(async (error: unknown) => {
    await cms.stop();
    throw error;
  });
  try {
    for (let rank = 0; rank < backups; rank += 1) {
      await run.untilWrites(25);
      files.push(await saveBackup({ ...site, DATA_DIR: site.DATA_DIR, IDM_DEMO: 'true' }));
    }
    await run.untilWrites(10);
  } finally {
    cursor = await run.stop().finally(() => cms.stop());
  }
  for (const [rank, file] of files.entries()) {
    const target = elsewhere(rank);
    expect(await backupCommand(['restore', file], { ...target })).toMatchObject({ code: 0 });
    const restored = await startCms({ dataDirectory: target.DATA_DIR, env: { ...target } });
    try {
      await expectStateOf(file, restored.url, cursor, run.history.at.bind(run.history));
    } finally {
      await restored.stop();
    }
  }
}

async function expectStateOf(
  file: string,
  url: string,
  lostCursor: string,
  at: (seq: number) => unknown[],
): Promise<void> {
  const { journal } = await manifestOf(file);
  const lostSeq = Number(lostCursor.split('.')[1]);
  expect(lostSeq).toBeGreaterThan(journal.seq);
  const { lines, cursor } = await readFeed(url);
  expect(inOrder(lines)).toEqual(at(journal.seq));
  expect(cursor).not.toContain(journal.mark);
  expect(Number(cursor.split('.')[1])).toBeGreaterThan(journal.seq);
  // What the restore added to the journal is no entity.
  expect(await readFeed(url, `1.${journal.seq}.${journal.mark}`)).toEqual({ lines: [], cursor });
  expect((await readFeed(url, lostCursor)).lines[0]).toEqual({ kind: 'reset' });
}

describe('a backup made while editors write', () => {
  it('restores, on SQLite, a state that the CMS really had', async () => {
    const site = (name: string) => ({ DATA_DIR: path.join(folder, name), DATABASE_URL: '' });
    await saveDuringEditorialRun(site('sqlite'), (rank) => site(`sqlite-restored-${rank}`));
  }, 300_000);

  it('restores, on PostgreSQL, a state that the CMS really had', async () => {
    const server = await startServer();
    if (!server) return;
    const site = server.site('saved');
    await server.query('create database saved');
    await saveDuringEditorialRun(site, (rank) => server.site(`restored_${rank}`), BACKUPS / 2);
  }, 300_000);

  it('replaces, on PostgreSQL, only what nobody uses, and keeps it', async () => {
    const server = await startServer();
    if (!server) return;
    const site = server.site('live');
    await server.query('create database live');
    const cms = await startCms({ dataDirectory: site.DATA_DIR, env: { ...site } });
    const backup = await saveBackup(site).catch(async (error: unknown) => {
      await cms.stop();
      throw error;
    });
    const elsewhere = { ...site, DATA_DIR: path.join(folder, 'another-machine') };
    const refused = await backupCommand(['restore', backup, '--force'], elsewhere);
    await cms.stop();
    expect(refused.stderr).toMatch(
      /^The database live is in use from 127\.0\.0\.1: stop every CMS/,
    );
    expect((await backupCommand(['restore', backup], site)).stderr).toContain('--force');
    const { code, stdout } = await backupCommand(['restore', backup, '--force'], site);
    expect(code).toBe(0);
    const kept = /is kept: (\w+)/.exec(stdout)?.[1];
    const names = (await server.query('select datname from pg_database')).map((row) => row.datname);
    expect(names).toEqual(expect.arrayContaining(['live', kept]));
    expect(names.filter((name) => String(name).includes('_restored_'))).toEqual([]);
    expect((await backupCommand(['backup', '--verify', backup], site)).code).toBe(0);
  }, 300_000);

  it('says, on PostgreSQL, which package lacks', async () => {
    const server = await startServer();
    if (!server) return;
    const without = { ...server.site('postgres'), PATH: '' };
    expect((await backupCommand(['backup'], without)).stderr).toMatch(
      /^pg_dump is not installed: install postgresql-client-\d+ .*\n$/,
    );
    writeFileSync(path.join(folder, 'pg_dump'), '#!/bin/sh\necho pg_dump 9.6', { mode: 0o755 });
    const older = { ...without, PATH: `${folder}:/bin` };
    expect((await backupCommand(['backup'], older)).stderr).toMatch(
      /^pg_dump is of PostgreSQL 9, the server \d+: install/,
    );
  });
});

/** One server for the file; null on a machine without PostgreSQL, which only CI may not be. */
async function startServer() {
  const bin = findSystemPostgres();
  if (!bin) {
    if (process.env.CI) throw new Error('pg_dump and its server: apt-get install postgresql');
    console.warn('Not tested, for want of pg_dump and its server: apt-get install postgresql');
    return null;
  }
  server ??= await startSystemPostgres(bin);
  const { url } = server;
  const site = (name: string) => ({
    DATA_DIR: path.join(folder, name),
    DATABASE_URL: url.replace(/postgres$/, name),
    PATH: `${bin}:${process.env.PATH}`,
  });
  return { site, query: (sql: string) => ask(url, sql) };
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, application_name: 'test' });
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows;
}
