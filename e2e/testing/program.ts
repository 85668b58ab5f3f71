import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testEnvironment } from '../../cms/src/testing/start-cms';
import { copyTemplate } from '../../cms/src/testing/template-database';
import { strapi } from '../../launch/processes';
import { demonstration, eventually, freePort, secrets } from './system';

/** A real process of ours: signals reach it, and what it prints is kept. */
export interface RunningProgram {
  url: string;
  /** Everything printed so far, on both outputs. */
  printed: () => string;
  signal: (name: NodeJS.Signals) => void;
  /** Its exit code; null when a signal killed it. */
  ended: Promise<number | null>;
  /** Ends it whatever its state. */
  kill: () => Promise<void>;
}

interface ProgramOptions {
  folder: 'gateway' | 'cms';
  args: string[];
  port: number;
  readyPath: string;
  env: Record<string, string>;
}

const root = join(__dirname, '../..');

async function startProgram({
  folder,
  args,
  port,
  readyPath,
  env,
}: ProgramOptions): Promise<RunningProgram> {
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, args, {
    cwd: join(root, folder),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const program: RunningProgram = {
    url,
    printed: () => printed,
    signal: (name) => void child.kill(name),
    ended,
    kill: async () => {
      if (!hasEnded(child)) child.kill('SIGKILL');
      await ended;
    },
  };
  const isReady = async () =>
    hasEnded(child) || (await fetch(`${url}${readyPath}`).catch(() => null))?.ok === true;
  const answered = await eventually(isReady, Boolean, 180_000);
  if (answered && !hasEnded(child)) return program;
  await program.kill();
  throw new Error(`The ${folder} did not become ready:\n${printed}`);
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** The gateway from its sources, as `npm run dev` starts it, in a process of its own. */
export async function startGatewayProgram(
  cmsUrl: string,
  env: Record<string, string> = {},
): Promise<RunningProgram> {
  const port = await freePort();
  return startProgram({
    folder: 'gateway',
    args: ['--import', 'tsx', '--conditions=idm-source', 'src/main.ts'],
    port,
    readyPath: '/health/ready',
    env: {
      ...secrets,
      TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
      PORT: String(port),
      CMS_URL: cmsUrl,
      DATA_DIR: mkdtempSync(join(tmpdir(), 'gateway-')),
      ...env,
    },
  });
}

/** The compiled CMS, as `npm start` starts it, in a process of its own, with the demonstration guide. */
export async function startCmsProgram(
  dataDirectory: string,
  env: Record<string, string> = {},
): Promise<RunningProgram> {
  copyTemplate(dataDirectory, true);
  const port = await freePort();
  return startProgram({
    folder: 'cms',
    args: ['--require', './dist/src/telemetry/preload.js', strapi, 'start'],
    port,
    readyPath: '/_health/ready',
    env: {
      ...testEnvironment,
      ...demonstration,
      CMS_PORT: String(port),
      DATA_DIR: dataDirectory,
      ...env,
    },
  });
}
