import { execFile, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

/** `npm start` as the README says, from an empty data folder: it must print its addresses, serve the guide and its admin. */
const root = join(__dirname, '..');
const WAIT_MS = 10 * 60_000;

async function main(): Promise<void> {
  rmSync(join(root, 'data'), { recursive: true, force: true });
  const started = Date.now();
  const child = spawn('npm', ['start'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    process.stdout.write(chunk);
  });
  try {
    while (!printed.includes('Ctrl-C stops everything')) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}.`);
      if (Date.now() - started > WAIT_MS) throw new Error('npm start printed no addresses.');
      await pause(200);
    }
    console.log(`npm start was ready after ${Math.round((Date.now() - started) / 1000)} s`);
    await checkGuide();
    await checkAdmin();
  } finally {
    process.kill(-child.pid!, 'SIGINT');
  }
  await checkStopped();
}

/** After Ctrl-C, neither program may answer any more. */
async function checkStopped(): Promise<void> {
  const answers = (port: number) =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
  for (let second = 0; second < 30; second += 1) {
    if (!(await answers(4000)) && !(await answers(1337))) return;
    await pause(1000);
  }
  throw new Error('Something still answers 30 s after Ctrl-C.');
}

async function checkGuide(): Promise<void> {
  const response = await fetch('http://127.0.0.1:4000/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ guide { counts { sheets agencies } } }' }),
  });
  const answer = JSON.stringify(await response.json());
  console.log(answer);
  if (!answer.includes('{"sheets":67,"agencies":11}'))
    throw new Error('The guide is not complete.');
  const page = await fetch('http://127.0.0.1:4000/fiches');
  if (page.status !== 200) throw new Error(`/fiches answered ${page.status}.`);
}

/** In a browser: the administration is built here alone. */
async function checkAdmin(): Promise<void> {
  const tsx = join(root, 'node_modules/.bin/tsx');
  const { stdout } = await promisify(execFile)(tsx, [join(root, 'e2e/check-admin.ts')]);
  console.log(stdout.trim());
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
