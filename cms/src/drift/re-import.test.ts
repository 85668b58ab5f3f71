import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { concepts } from '../concepts';
import { AdminClient } from '../testing/admin-client';
import { startCmsProcess, type CmsProcess } from '../testing/cms-process';
import { readFeed, type Feed, type Line } from '../testing/feed-client';
import { testEnvironment } from '../testing/start-cms';

const directory = mkdtempSync(path.join(tmpdir(), 're-import-'));
const file = path.join(directory, 'guide');
const cmsDirectory = path.resolve(__dirname, '../..');
const strapi = path.join(
  path.dirname(require.resolve('@strapi/strapi/package.json')),
  'bin/strapi.js',
);

let cms: CmsProcess | undefined;

afterAll(async () => {
  await cms?.stop();
  rmSync(directory, { recursive: true, force: true });
});

const start = async (sweepSeconds: number): Promise<CmsProcess> => {
  // Only the first start seeds: the seed would mend what the import is to show.
  const env = { SWEEP_SECONDS: String(sweepSeconds) };
  cms = await startCmsProcess({ dataDirectory: directory, demo: cms === undefined, env });
  return cms;
};

/** Strapi's own command line, on this test's database. */
const runStrapi = (...args: string[]) =>
  promisify(execFile)(process.execPath, [strapi, ...args], {
    cwd: cmsDirectory,
    env: { ...process.env, ...testEnvironment, DATA_DIR: directory, IDM_DEMO: 'false' },
    maxBuffer: 64 * 1024 * 1024,
  });

const contentOf = ({ lines }: Feed): Map<string, unknown> =>
  new Map(
    lines
      .filter(({ record }) => record !== undefined)
      .map(({ kind, id, record }) => [`${kind} ${id}`, record]),
  );

async function untilChanged(url: string, cursor: string): Promise<readonly Line[]> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const { lines } = await readFeed(url, cursor);
    if (lines.length > 0) return lines;
    await pause(200);
  }
  return [];
}

describe('strapi export, then strapi import', () => {
  it('brings back the same guide, and the sweep tells the gateways of what it undid', async () => {
    const first = await start(0);
    const exported = await readFeed(first.url);
    await first.stop();
    await runStrapi('export', '--no-encrypt', '--no-compress', '-f', file);

    const second = await start(0);
    const admin = await AdminClient.login(second.url);
    const { documentId } = await admin.find(concepts.agency, 'slug', 'caue');
    await admin.update(concepts.agency, documentId, { missions: 'Écrit après l’export.' });
    const { cursor } = await readFeed(second.url);
    await second.stop();
    await runStrapi('import', '--force', '-f', `${file}.tar`);

    const third = await start(1);
    const [line, ...others] = await untilChanged(third.url, cursor);
    expect(others).toEqual([]);
    expect(line?.record?.slug).toBe('caue');
    expect(contentOf(await readFeed(third.url))).toEqual(contentOf(exported));
  }, 300_000);
});
