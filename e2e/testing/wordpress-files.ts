import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** The versions of WordPress that the plugin is tried in: the oldest that it accepts, and the newest that npm carries. */
export type WordPressVersion = '6.2' | '6.5';

/**
 * WordPress itself, with its own database layer over SQLite, as npm carries it for WordPress Playground: 158 MB, so outside
 * of everyone's `npm ci`.
 */
const source = '@wp-playground/wordpress-builds@0.9.19';
const sha512 =
  'dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==';

const cache = join(__dirname, '../../.cache/wordpress', source.split('@').at(-1)!);

const versions: readonly WordPressVersion[] = ['6.2', '6.5'];

/** Downloads it once, and keeps of it what is used. */
function download(): string {
  const folder = join(cache, 'package');
  if (existsSync(folder)) return folder;
  // Aside, then at once where it belongs: two tests may do this together, and one may be stopped.
  mkdirSync(dirname(cache), { recursive: true });
  const aside = mkdtempSync(`${cache}-`);
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: aside, encoding: 'utf8' });
  const archive = run('npm', 'pack', source, '--silent').trim();
  const found = createHash('sha512')
    .update(readFileSync(join(aside, archive)))
    .digest('base64');
  if (found !== sha512) throw new Error(`${source} is not the file that was read: ${found}`);
  const parts = versions.flatMap((version) => [
    `package/src/wordpress/wp-${version}.zip`,
    `package/public/wp-${version}`,
  ]);
  run('tar', 'xzf', archive, 'package/src/sqlite-database-integration', ...parts);
  rmSync(join(aside, archive));
  try {
    renameSync(aside, cache);
  } catch (error) {
    // The other was first.
    rmSync(aside, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function unzip(archive: string, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Puts a WordPress that nobody has installed yet into a folder: its files, nothing else. */
export function unpackWordPress(version: WordPressVersion, folder: string): void {
  const files = download();
  // The code is in the archive, what browsers ask for is beside it.
  unzip(join(files, `src/wordpress/wp-${version}.zip`), folder);
  cpSync(join(files, `public/wp-${version}`), folder, { recursive: true });
  for (const left of ['wp-config.php', 'wp-content/database', 'wordpress-remote-asset-paths'])
    rmSync(join(folder, left), { recursive: true, force: true });
  const plugins = join(folder, 'wp-content/plugins');
  const name = 'sqlite-database-integration';
  unzip(join(files, `src/${name}/${name}.zip`), plugins);
  cpSync(join(plugins, `${name}-main`), join(plugins, name), { recursive: true });
  rmSync(join(plugins, `${name}-main`), { recursive: true });
  cpSync(join(plugins, name, 'db.copy'), join(folder, 'wp-content/db.php'));
}
