import { spawn, type ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import { root } from './build-steps';
import { StartError, type Variables } from './environment';

export interface Program {
  name: string;
  folder: string;
  args: string[];
  /** Answers 2xx once the program is ready. */
  readyUrl: string;
}

/** Strapi's command line, which its package does not export. */
export const strapi = join(
  dirname(require.resolve('@strapi/strapi/package.json')),
  'bin/strapi.js',
);

// Longer than SHUTDOWN_LIMIT_SECONDS: a program that takes its time is not one that hangs.
const STOP_MS = 30_000;

// A first start seeds the demonstration guide; a slow machine takes its time.
const READY_MS = 180_000;

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

/** Starts a Node program; what it prints goes straight to the terminal. */
export const startProgram = ({ folder, args }: Program, env: Variables): ChildProcess =>
  spawn(process.execPath, args, {
    cwd: join(root, folder),
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'inherit', 'inherit'],
    // In a group of its own: Ctrl-C reaches only the launcher, which stops the programs in order.
    detached: true,
  });

/** Ends a program and all it started, at once. */
export function killProgram(child: ChildProcess): void {
  if (!hasEnded(child) && child.pid) process.kill(-child.pid, 'SIGKILL');
}

/** Asks a program to stop and waits; one that does not is killed. */
export async function stopProgram(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => killProgram(child), STOP_MS);
  await ended;
  clearTimeout(timer);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a program says of itself: null once it is ready, else why it is not. */
async function unreadiness(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    return response.ok ? null : await response.text();
  } catch (error) {
    return String(error);
  }
}

/** @throws StartError when the program ends before it is ready, or is not ready in time. */
export async function untilReady(program: Program, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_MS;
  for (;;) {
    const reason = await unreadiness(program.readyUrl);
    if (reason === null) return;
    if (hasEnded(child)) throw new StartError(`${program.name} stopped before it was ready.`);
    if (Date.now() > deadline)
      throw new StartError(`${program.name} is not ready; ${program.readyUrl} says: ${reason}`);
    await pause(150);
  }
}
