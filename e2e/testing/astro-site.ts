import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const repository = join(__dirname, '../..');
const source = join(repository, 'examples/astro');
/** As deep as the example is, so that its dependency on `../../client` is the same. */
const folder = join(repository, '.cache/astro');
const modules = join(folder, 'node_modules');
const stamp = join(modules, '.installed');

/** Installs the example aside, once for each state of its lock file: half a minute, outside of everyone's `npm ci`. */
export function installSite(): void {
  const lock = readFileSync(join(source, 'package-lock.json'), 'utf8');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    mkdirSync(folder, { recursive: true });
    for (const name of ['package.json', 'package-lock.json', '.npmrc'])
      cpSync(join(source, name), join(folder, name));
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'pipe' });
    writeFileSync(stamp, lock);
  }
  installClient(join(modules, '@idm/client'));
}

// Not in its own `dist`, which its own test may be packing at this moment.
function installClient(home: string): void {
  rmSync(home, { recursive: true, force: true });
  const project = ['--project', join(repository, 'client/tsconfig.json')];
  const flags = ['--module', 'es2022', '--moduleResolution', 'bundler'];
  const tsc = [process.execPath, require.resolve('typescript/bin/tsc'), ...project] as const;
  execFileSync(tsc[0], [...tsc.slice(1), '--outDir', join(home, 'dist')]);
  execFileSync(tsc[0], [...tsc.slice(1), ...flags, '--outDir', join(home, 'dist/esm')]);
  cpSync(join(repository, 'client/package.json'), join(home, 'package.json'));
}

export interface BuiltSite {
  /** Where its pages are; null when the build stopped. */
  output: string | null;
  printed: string;
}

/** Builds the site of a guide, in a process of its own. */
export async function buildSite(env: Record<string, string>): Promise<BuiltSite> {
  const output = join(folder, 'dist');
  for (const path of ['dist', 'src']) rmSync(join(folder, path), { recursive: true, force: true });
  cpSync(join(source, 'src'), join(folder, 'src'), { recursive: true });
  cpSync(join(source, 'astro.config.mjs'), join(folder, 'astro.config.mjs'));
  const astro = join(modules, 'astro/astro.js');
  return promisify(execFile)(process.execPath, [astro, 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
  }).then(
    ({ stdout }) => ({ output, printed: stdout }),
    ({ stdout, stderr }: { stdout: string; stderr: string }) => ({
      output: null,
      printed: stdout + stderr,
    }),
  );
}
