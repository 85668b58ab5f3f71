import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { writeBase } from '../gateway/src/copy/base';
import { parseFeed } from '../gateway/src/feed/parse';
import { applyChanges, emptyGuide, type Guide } from '../gateway/src/guide/guide';
import { sheetOrder } from '../gateway/src/sheet/guide';
import { largeFeed } from './large-feed';

/**
 * `npm run bench:guide`: what one change and one start cost in a small guide and in a large one. The small guide is the
 * yardstick: figures of one run compare, those of two machines do not.
 */
const SIZES = [67, 20_000];
const CHANGES = 200;
const STARTS = 5;
const ORDERS = ['REFERENCE', 'TITLE', 'UPDATED_AT', 'PUBLISHED_AT'] as const;

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(part * (values.length - 1))]!;

const shown = (milliseconds: number): string => `${milliseconds.toFixed(2)} ms`;

interface Sized {
  sheets: number;
  guide: Guide;
  lines: string[];
}

function prepare(sheets: number): Sized {
  const lines = largeFeed(sheets);
  const { changes, cursor } = parseFeed(lines);
  const guide = applyChanges(emptyGuide('2026-11-23'), changes, { version: cursor, isWhole: true });
  // What lists have asked for, a change keeps: it is part of its cost.
  for (const field of ORDERS) sheetOrder(guide.sheets, field);
  return { sheets, guide, lines: lines.filter((line) => line.startsWith('{"kind":"sheet"')) };
}

function changeOnce({ guide, lines }: Sized, rank: number): number {
  const line = lines[(rank * 7919) % lines.length]!.replace('"title":"', `"title":"A${rank} `);
  const version = `1.${100_000 + rank}.mark`;
  const started = process.cpuUsage();
  const { changes } = parseFeed([line, JSON.stringify({ kind: 'cursor', cursor: version })]);
  applyChanges(guide, changes, { version });
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const QUERY = JSON.stringify({ query: '{ guide { counts { sheets } } }' });

async function answers(port: number): Promise<boolean> {
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: QUERY };
  return fetch(`http://127.0.0.1:${port}/graphql`, request).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** From the start of the process to its first answer, with the guide on disk and no CMS. */
async function startOnce(guide: Guide): Promise<number> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const copy = join(folder, `gateway-${port}`, 'guide');
  mkdirSync(copy, { recursive: true });
  await writeBase(join(copy, 'base.ndjson'), guide);
  const env = {
    PATH: process.env.PATH,
    PORT: String(port),
    DATA_DIR: folder,
    CMS_URL: 'http://127.0.0.1:1',
    FEED_TOKEN: 'f'.repeat(32),
    PREVIEW_SECRET: 'p'.repeat(32),
    LOG_LEVEL: 'silent',
  };
  const started = performance.now();
  const gateway = spawn(process.execPath, ['gateway/dist/main.js'], {
    cwd: join(__dirname, '..'),
    env,
  });
  try {
    while (!(await answers(port))) {
      if (gateway.exitCode !== null) throw new Error('The gateway ended: npm run build first.');
      await pause(10);
    }
    return performance.now() - started;
  } finally {
    gateway.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const sized = SIZES.map(prepare);
  const costs = new Map(sized.map((one) => [one, [] as number[]]));
  for (let rank = 0; rank < CHANGES; rank += 1)
    for (const one of sized) costs.get(one)!.push(changeOnce(one, rank));
  const starts = new Map(sized.map((one) => [one, [] as number[]]));
  for (let round = 0; round < STARTS; round += 1)
    for (const one of sized) starts.get(one)!.push(await startOnce(one.guide));
  for (const one of sized) {
    const [change, start] = [costs.get(one)!, starts.get(one)!];
    console.log(
      `${one.sheets} sheets: one change ${shown(quantile(change, 0.5))} of processor (95 %: ${shown(quantile(change, 0.95))});` +
        ` a start serves after ${shown(quantile(start, 0.5))} (best ${shown(Math.min(...start))})`,
    );
  }
}

void main();
