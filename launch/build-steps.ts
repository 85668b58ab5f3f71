import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from './environment';

export const root = join(__dirname, '..');

export interface BuildStep {
  name: string;
  /** What the reader of the terminal is told while it runs. */
  says: string;
  command: [script: string, workspace: string];
  /** Files and folders, from the root, that the result depends on. */
  inputs: string[];
  /** Something the step leaves behind, from the root. */
  output: string;
}

const packages = ['package-lock.json', 'tsconfig.json'];

export const buildSteps: BuildStep[] = [
  {
    name: 'embed',
    says: 'Compiling the pages',
    command: ['build', 'embed'],
    inputs: ['embed/src', 'embed/package.json', 'embed/tsconfig.json', ...packages],
    output: 'embed/dist/index.js',
  },
  {
    name: 'gateway',
    says: 'Compiling the gateway',
    command: ['build', 'gateway'],
    inputs: [
      'gateway/src',
      'gateway/package.json',
      'gateway/tsconfig.json',
      'client/src/generated',
      'embed/src',
      ...packages,
    ],
    output: 'gateway/dist/main.js',
  },
  {
    name: 'cms-server',
    says: 'Compiling the CMS',
    command: ['build:server', 'cms'],
    inputs: [
      'cms/src',
      'cms/config',
      'cms/database',
      'cms/package.json',
      'cms/tsconfig.json',
      ...packages,
    ],
    output: 'cms/dist/src/index.js',
  },
  {
    name: 'cms-admin',
    says: 'Building the admin panel (about a minute, only when it changed)',
    command: ['build:admin', 'cms'],
    inputs: [
      'cms/src/admin',
      'cms/src/french-typography.ts',
      'cms/src/labels.generated.ts',
      'cms/config/admin.ts',
      'cms/package.json',
      'package-lock.json',
    ],
    output: 'cms/dist/build/index.html',
  },
];

function filesUnder(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const child = join(path, entry.name);
      return entry.isDirectory() ? filesUnder(child) : [child];
    })
    .filter((file) => !/\.test\.tsx?$/.test(file));
}

const isFolder = (path: string): boolean => existsSync(path) && !/\.[a-z]+$/.test(path);

function digestOf(inputs: string[]): string {
  const hash = createHash('sha256').update(process.version);
  const paths = inputs.map((input) => join(root, input)).filter(existsSync);
  for (const file of paths.flatMap((path) => (isFolder(path) ? filesUnder(path) : [path])).sort())
    hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}

const stampFile = (step: BuildStep): string => join(root, '.cache', 'build', step.name);

/** Whether the step's last result still stands for today's sources. */
export function isCurrent(step: BuildStep): boolean {
  const stamp = stampFile(step);
  if (!existsSync(stamp) || !existsSync(join(root, step.output))) return false;
  return readFileSync(stamp, 'utf8') === digestOf(step.inputs);
}

/** @throws StartError with what the step printed, when it fails. */
export async function runStep(step: BuildStep, say: (line: string) => void): Promise<void> {
  const digest = digestOf(step.inputs);
  const started = Date.now();
  say(`${step.says}…`);
  const [script, workspace] = step.command;
  await promisify(execFile)('npm', ['run', '--silent', script, '--workspace', workspace], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: { stdout?: string; stderr?: string }) => {
    throw new StartError(`${step.says} failed.\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  });
  mkdirSync(join(root, '.cache', 'build'), { recursive: true });
  writeFileSync(stampFile(step), digest);
  say(`  done in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** Runs the steps that are not current; all of them, or those whose name starts with a prefix. */
export async function build(say: (line: string) => void, prefix = ''): Promise<void> {
  for (const step of buildSteps)
    if (step.name.startsWith(prefix) && !isCurrent(step)) await runStep(step, say);
}
