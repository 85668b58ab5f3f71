import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { create, extract } from 'tar';
import { backupCommand, saveBackup } from '../testing/backup-command';
import { manifestOf } from '../testing/read-manifest';
import { startCms, testEnvironment } from '../testing/start-cms';
import type { Manifest } from './manifest';

const folder = mkdtempSync(path.join(tmpdir(), 'restore-'));
const site = (name: string) => ({ DATA_DIR: path.join(folder, name) });
const source = site('source');
const uploads = path.join(source.DATA_DIR, 'public/uploads');
const logo = Buffer.from('the bytes of a logo');
const logoName = `${createHash('sha256').update(logo).digest('hex')}.png`;
let backup: string;

beforeAll(async () => {
  const cms = await startCms({ dataDirectory: source.DATA_DIR });
  await cms.stop();
  writeFileSync(path.join(uploads, logoName), logo);
  writeFileSync(path.join(uploads, 'nobody-names-it.png'), 'x');
  change(source, `insert into files (name, url) values ('logo.png', '/uploads/${logoName}')`);
  backup = await saveBackup(source);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function change({ DATA_DIR }: { DATA_DIR: string }, sql: string): void {
  const database = new Database(path.join(DATA_DIR, 'cms.sqlite'));
  database.exec(sql);
  database.close();
}

describe('backup', () => {
  it('is one file for its owner alone, with nothing unfinished left', () => {
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    expect(path.basename(backup)).toMatch(/^idm-backup-\d{8}T\d{6}Z\.tar\.gz$/);
    expect(readdirSync(source.DATA_DIR).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('holds the files that the database names, and names the secrets without their values', async () => {
    const { parts, problems, secrets } = await manifestOf(backup);
    expect(parts.map(({ name }) => name)).toEqual(['database.sqlite', `uploads/${logoName}`]);
    expect(problems).toEqual([]);
    expect(secrets).toContain('ENCRYPTION_KEY');
    expect(JSON.stringify(await manifestOf(backup))).not.toContain(testEnvironment.FEED_TOKEN);
  });

  it('refuses content in which somebody stored a secret', async () => {
    const secret = 'a-feed-token-that-nobody-may-read';
    change(source, `insert into strapi_core_store_settings (key, value) values ('x', '${secret}')`);
    const { code, stderr } = await backupCommand(['backup'], { ...source, FEED_TOKEN: secret });
    change(source, "delete from strapi_core_store_settings where key = 'x'; vacuum");
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^The database holds the value of FEED_TOKEN: .*\n$/),
    });
  });

  it('is made all the same when a file is missing or damaged, and says so', async () => {
    const target = site('incomplete');
    await backupCommand(['restore', backup], target);
    change(target, "insert into files (name, url) values ('a.png', '/uploads/lost.png')");
    appendFileSync(path.join(target.DATA_DIR, 'public/uploads', logoName), 'worm');
    const { code, stdout, stderr } = await backupCommand(['backup'], target);
    expect(code).toBe(2);
    expect(stderr).toContain('uploads/lost.png was missing');
    expect(stderr).toContain(`uploads/${logoName} was damaged`);
    expect(existsSync(stdout.split('\n')[0] ?? '')).toBe(true);
  });

  it('keeps the newest, as many as told, and no other file', async () => {
    const to = path.join(folder, 'rotation');
    mkdirSync(to);
    const old = ['idm-backup-20250101T000000Z.tar.gz', 'idm-backup-20250102T000000Z.tar.gz'];
    for (const name of [...old, 'notes.txt']) writeFileSync(path.join(to, name), '');
    const { code } = await backupCommand(['backup', '--to', to, '--keep', '2'], source);
    expect(code).toBe(0);
    const names = readdirSync(to);
    expect(names).toHaveLength(3);
    expect(names).toEqual(expect.arrayContaining([old[1], 'notes.txt']));
  });
});

describe('restore', () => {
  it('brings back the database and the files that it names', async () => {
    const target = site('elsewhere');
    expect(await backupCommand(['restore', backup], target)).toMatchObject({ code: 0 });
    const files = path.join(target.DATA_DIR, 'public/uploads');
    expect(readdirSync(files)).toEqual([logoName]);
    expect(readFileSync(path.join(files, logoName))).toEqual(logo);
  });

  it('refuses to replace a database, and keeps it when forced to', async () => {
    const target = site('twice');
    await backupCommand(['restore', backup], target);
    change(target, "update guide_journal set kind = 'mine'");
    const database = path.join(target.DATA_DIR, 'cms.sqlite');
    const mine = readFileSync(database);
    // What a process that was killed leaves: it belongs to the old file alone.
    writeFileSync(`${database}-journal`, 'half a page');
    const refused = await backupCommand(['restore', backup], target);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('--force') });
    expect(readFileSync(database)).toEqual(mine);
    const { code, stdout } = await backupCommand(['restore', backup, '--force'], target);
    expect(code).toBe(0);
    const kept = /is kept: (.*)/.exec(stdout)?.[1] ?? '';
    expect(readFileSync(kept)).toEqual(mine);
    expect(readFileSync(`${kept}-journal`, 'utf8')).toBe('half a page');
    expect(existsSync(`${database}-journal`)).toBe(false);
  });

  it('refuses while a CMS runs on the same data, and leaves it alone', async () => {
    const cms = await startCms({ dataDirectory: source.DATA_DIR });
    try {
      const { code, stderr } = await backupCommand(['restore', backup, '--force'], source);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^A CMS runs on .*: stop it first.*\n$/);
    } finally {
      await cms.stop();
    }
  }, 120_000);

  it('refuses, in a line, what is not a whole backup of this kind, and touches nothing', async () => {
    const target = site('untouched');
    for (const [file, complaint] of await spoiled()) {
      const { code, stderr } = await backupCommand(['restore', file], target);
      expect({ file, code, stderr }).toEqual({
        file,
        code: 1,
        stderr: expect.stringMatching(complaint),
      });
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(readdirSync(target.DATA_DIR)).toEqual(['cms.lock']);
    }
  });
});

/** Copies of the backup, each spoiled in its own way, and what is said of it. */
async function spoiled(): Promise<[string, RegExp][]> {
  const half = path.join(folder, 'half.tar.gz');
  writeFileSync(half, readFileSync(backup).subarray(0, 40_000));
  const text = path.join(folder, 'text.tar.gz');
  writeFileSync(text, 'Bonjour');
  return [
    [path.join(folder, 'nowhere.tar.gz'), /cannot be read/],
    [half, /is cut or damaged/],
    [text, /is not a backup/],
    [await remade('newer', (manifest) => ({ ...manifest, version: '99.0.0' })), /version 99\.0\.0/],
    [await remade('format', (manifest) => ({ ...manifest, format: 2 })), /format 2/],
    [await remade('other', (manifest) => ({ ...manifest, product: 'x' })), /of this product/],
    [await remade('kind', ofPostgres), /is a backup of postgres/],
    [
      await remade('extra', ({ parts, ...rest }) => ({ ...rest, parts: parts.slice(0, 1) })),
      /not name/,
    ],
    [await remade('hash', withOtherHash), /is damaged/],
  ];
}

const ofPostgres = (manifest: Manifest): Manifest => ({
  ...manifest,
  database: { kind: 'postgres', part: 'database.sqlite' },
});

const withOtherHash = (manifest: Manifest): Manifest => ({
  ...manifest,
  parts: manifest.parts.map((part) => ({ ...part, sha256: '0'.repeat(64) })),
});

async function remade(name: string, change: (manifest: Manifest) => Manifest): Promise<string> {
  const cwd = path.join(folder, `content-${name}`);
  mkdirSync(cwd);
  await extract({ file: backup, cwd });
  const manifest = path.join(cwd, 'manifest.json');
  const { parts } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  writeFileSync(
    manifest,
    JSON.stringify(change(JSON.parse(readFileSync(manifest, 'utf8')) as Manifest)),
  );
  const file = path.join(folder, `${name}.tar.gz`);
  await create({ file, cwd, gzip: true }, ['manifest.json', ...parts.map((part) => part.name)]);
  return file;
}
