import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { root } from '../launch/build-steps';
import { readEnvironment } from '../launch/environment';

/**
 * `npm start` as the README says, on an empty folder of data: it must print its addresses, serve the guide and its
 * administration, and end with Ctrl-C.
 */
const WAIT_MS = 10 * 60_000;
const dataFolder = mkdtempSync(join(tmpdir(), 'check-start-'));
const env = readEnvironment(join(root, '.env'), process.env);
const guideUrl = `http://127.0.0.1:${env.PORT}`;
const cmsUrl = `http://127.0.0.1:${env.CMS_PORT}`;

async function main(): Promise<void> {
  const started = Date.now();
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataFolder },
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
  rmSync(dataFolder, { recursive: true, force: true });
}

/** After Ctrl-C, neither program may answer any more. */
async function checkStopped(): Promise<void> {
  const answers = (url: string) =>
    fetch(url).then(
      () => true,
      () => false,
    );
  for (let second = 0; second < 30; second += 1) {
    if (!(await answers(guideUrl)) && !(await answers(cmsUrl))) return;
    await pause(1000);
  }
  throw new Error('Something still answers 30 s after Ctrl-C.');
}

async function checkGuide(): Promise<void> {
  const response = await fetch(`${guideUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ guide { counts { sheets agencies } } }' }),
  });
  const answer = JSON.stringify(await response.json());
  console.log(answer);
  if (!answer.includes('{"sheets":67,"agencies":11}'))
    throw new Error('The guide is not complete.');
  const page = await fetch(`${guideUrl}/fiches`);
  if (page.status !== 200) throw new Error(`/fiches answered ${page.status}.`);
}

/** In a browser: the administration is built here alone. */
async function checkAdmin(): Promise<void> {
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'check:admin'], { cwd: root });
  console.log(stdout.trim());
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
