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

const STOP_MS = 10_000;

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

/** Asks a program to stop and waits; one that does not is killed. */
export async function stopProgram(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.ok,
    () => false,
  );

/** @throws StartError when the program ends before it is ready. */
export async function untilReady(program: Program, child: ChildProcess): Promise<void> {
  while (!(await answers(program.readyUrl))) {
    if (hasEnded(child)) throw new StartError(`${program.name} stopped before it was ready.`);
    await pause(150);
  }
}
