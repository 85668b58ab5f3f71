import { mkdtempSync, rmSync } from 'node:fs';
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
const ends: (() => Promise<void> | void)[] = [
  () => rmSync(folder, { recursive: true, force: true }),
];

afterAll(async () => {
  for (const end of ends.toReversed()) await end();
}, 60_000);

const seed = process.env.CHECK_LONG ? Date.now() : 50;
const BACKUPS = process.env.CHECK_LONG ? 6 : 2;

interface Site {
  readonly DATA_DIR: string;
  readonly DATABASE_URL: string;
}

/** Starts a CMS on a site, lets editors write while backups are made, and restores each elsewhere. */
async function saveDuringEditorialRun(site: Site, elsewhere: (rank: number) => Site) {
  const cms = await startCms({ dataDirectory: site.DATA_DIR, demo: true, env: { ...site } });
  const files: string[] = [];
  let cursor = '';
  const run = await startEditorialRun(cms.url, seed).catch(async (error: unknown) => {
    await cms.stop();
    throw error;
  });
  try {
    for (let rank = 0; rank < BACKUPS; rank += 1) {
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
    const bin = findSystemPostgres();
    if (!bin && process.env.CI)
      throw new Error('pg_dump and its server are needed: apt-get install postgresql');
    if (!bin) return console.warn('Not tested: apt-get install postgresql (pg_dump, server)');
    const server = await startSystemPostgres(bin);
    ends.push(server.stop);
    const site = (name: string) => ({
      DATA_DIR: path.join(folder, name),
      DATABASE_URL: server.url.replace(/postgres$/, name),
      PATH: `${bin}:${process.env.PATH}`,
    });
    await createDatabase(server.url, 'saved');
    await saveDuringEditorialRun(site('saved'), (rank) => site(`restored-${rank}`));
  }, 300_000);
});

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'test' });
  await client.connect();
  await client.query(`create database ${name}`).finally(() => client.end());
}
