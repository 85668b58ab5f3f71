import { fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFreePort } from './free-port';

export interface StartedPostgres {
  readonly url: string;
  /** Ends all its processes at once (SIGKILL), its data left as they are. */
  readonly kill: () => Promise<void>;
  /** Starts again on the same data, once killed. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A real, empty PostgreSQL on a free port of the loopback. */
export async function startPostgres(): Promise<StartedPostgres> {
  const port = await findFreePort();
  // Made by PostgreSQL itself, which does not run as root.
  const directory = path.join(tmpdir(), `postgres-${process.pid}-${port}`);
  const child = fork(path.join(__dirname, 'postgres-process.mjs'), [directory, String(port)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const failure = once(child, 'exit').then(() =>
    Promise.reject(new Error('PostgreSQL ended, or never started')),
  );
  await Promise.race([once(child, 'message'), failure]);
  const order = async (message: 'kill' | 'start'): Promise<void> => {
    child.send(message);
    await Promise.race([once(child, 'message'), failure]);
  };
  const stop = async (): Promise<void> => {
    child.send('stop');
    await failure.catch(() => undefined);
  };
  return {
    url: `postgres://cms:cms@127.0.0.1:${port}/cms`,
    kill: () => order('kill'),
    restart: () => order('start'),
    stop,
  };
}
