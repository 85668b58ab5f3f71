import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort } from './free-port';
import { testEnvironment, type TestVariables } from './start-cms';
import { copyTemplate, saveTemplate } from './template-database';

export interface CmsProcessOptions {
  readonly env?: TestVariables;
  /** Directory of the database, kept at the end; a temporary one when absent. */
  readonly dataDirectory?: string;
  /** With the demonstration guide and its accounts. */
  readonly demo?: boolean;
  /** The port of a process that was killed, for one that takes its place. */
  readonly port?: number;
}

export interface CmsProcess {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly dataDirectory: string;
  /** What it printed so far, on both outputs. */
  readonly output: () => string;
  /** Sends the signal, and waits until the process has ended. */
  readonly kill: (signal: NodeJS.Signals) => Promise<Ended>;
  /** Asks it to end, insists when it does not, and forgets a temporary database. */
  readonly stop: () => Promise<void>;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

const READY_MS = 180_000;
const STOP_MS = 20_000;

/**
 * A CMS in a process of its own, that a test may kill: the compiled server (`npm run build:server -w cms`) on a free port
 * of the loopback, without the admin's pages. It ends with the process that started it, however that one ends.
 */
export async function startCmsProcess({
  env = {},
  dataDirectory,
  demo = false,
  port: wantedPort,
}: CmsProcessOptions = {}): Promise<CmsProcess> {
  const port = wantedPort ?? (await findFreePort());
  const directory = dataDirectory ?? mkdtempSync(path.join(tmpdir(), 'cms-process-'));
  const copied = env.DATABASE_URL ? true : copyTemplate(directory, demo);
  const variables = { ...testEnvironment, DATA_DIR: directory, IDM_DEMO: String(demo), ...env };
  const child = fork(path.join(__dirname, 'cms-process-entry.cjs'), {
    cwd: path.resolve(__dirname, '../..'),
    env: { ...process.env, ...variables, CMS_PORT: String(port) },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output = keepOutput(child);
  const kill = async (signal: NodeJS.Signals): Promise<Ended> => {
    if (isRunning(child)) {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    }
    return { code: child.exitCode, signal: child.signalCode };
  };
  const stop = async (): Promise<void> => {
    const insist = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await kill('SIGTERM');
    clearTimeout(insist);
    if (!dataDirectory) rmSync(directory, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(child, url);
    if (!copied) saveTemplate(directory, demo);
  } catch (error) {
    await stop();
    throw new Error(`The CMS did not start: it printed\n${output()}`, { cause: error });
  }
  return { url, port, pid: child.pid ?? 0, dataDirectory: directory, output, kill, stop };
}

const isRunning = (child: ChildProcess): boolean =>
  child.exitCode === null && child.signalCode === null;

function keepOutput(child: ChildProcess): () => string {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  return () => chunks.join('');
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (isRunning(child) && Date.now() < deadline) {
    const isReady = await fetch(`${url}/_health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await pause(100);
  }
  throw new Error(isRunning(child) ? 'It never answered' : 'It ended by itself');
}
