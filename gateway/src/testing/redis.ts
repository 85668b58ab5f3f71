import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort } from '../../../cms/src/testing/free-port';

/** A Redis of its own, that keeps nothing on disk. */
export interface RedisServer {
  url: string;
  signal: (signal: 'SIGSTOP' | 'SIGCONT') => void;
  kill: () => Promise<void>;
  start: () => Promise<void>;
}

async function answers(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    await pause(20);
  }
}

export async function startRedis(): Promise<RedisServer> {
  const port = await findFreePort();
  let server: ChildProcess;
  const start = async (): Promise<void> => {
    const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', ''];
    server = spawn('redis-server', settings, { stdio: 'ignore' });
    server.once('error', (error) => {
      throw new Error('redis-server is not installed (Debian: apt-get install redis-server).', {
        cause: error,
      });
    });
    await answers(port);
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    signal: (signal) => void server.kill(signal),
    kill: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill('SIGKILL');
      await once(server, 'exit');
    },
  };
}
