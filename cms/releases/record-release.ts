import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import Database from 'better-sqlite3';
import { concepts } from '../src/concepts';
import { AdminClient } from '../src/testing/admin-client';
import { readDrafts, readFeed, type Line } from '../src/testing/feed-client';
import { startCms } from '../src/testing/start-cms';

/**
 * `npm run release:record`: keeps a database as this release leaves it and what it serves from it, so that every later
 * build is held to open the one and to serve the other.
 */
async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync(path.join(__dirname, '../package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.join(__dirname, version);
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'release-'));
  mkdirSync(folder, { recursive: true });
  try {
    const cms = await startCms({ dataDirectory, demo: true });
    try {
      await writeAsEditorsDo(cms.url);
      const { lines } = await readFeed(cms.url);
      keep(path.join(folder, 'feed.ndjson.br'), toNdjson(lines));
      keep(path.join(folder, 'drafts.ndjson.br'), toNdjson(await readEveryDraft(cms.url, lines)));
    } finally {
      await cms.stop();
    }
    const database = path.join(dataDirectory, 'cms.sqlite');
    shrink(database);
    keep(path.join(folder, 'database.sqlite.br'), readFileSync(database));
  } finally {
    rmSync(dataDirectory, { recursive: true, force: true });
  }
  console.log(`${folder} holds release ${version}`);
}

/** A little of everything that a later build could lose. */
async function writeAsEditorsDo(url: string): Promise<void> {
  const admin = await AdminClient.login(url);
  const sheet = async (reference: string) =>
    (await admin.find(concepts.sheet, 'reference', reference)).documentId;
  const agency = await admin.find(concepts.agency, 'slug', 'labeo');
  await admin.update(concepts.agency, agency.documentId, {
    summary: 'Un laboratoire au plus près.',
  });
  // A new address, which leaves the old one behind it.
  await admin.publish(concepts.sheet, await sheet('F03'), { slug: 'une-nouvelle-adresse' });
  await admin.publish(concepts.sheet, await sheet('F04'), { keywords: 'clocher\nnef\nvitrail' });
  await admin.update(concepts.sheet, await sheet('F05'), { summary: 'Un brouillon commencé.' });
  const replacedBy = { connect: [{ documentId: await sheet('F07') }] };
  await admin.update(concepts.sheet, await sheet('F06'), { replacedBy });
  await admin.unpublish(concepts.sheet, await sheet('F06'));
  await admin.delete(concepts.sheet, await sheet('F08'));
  await admin.create(concepts.sheet, { title: 'Une fiche que personne n’a encore publiée' });
}

async function readEveryDraft(url: string, lines: readonly Line[]): Promise<Line[]> {
  const drafts: Line[] = [];
  for (const { id } of lines.filter(({ kind, record }) => kind === 'agency' && record))
    drafts.push(...(await readDrafts(url, id ?? '')).filter(({ record }) => record));
  return drafts;
}

/** Sessions are nobody's business, and would only make the file longer. */
function shrink(file: string): void {
  const database = new Database(file);
  database.exec('delete from strapi_sessions');
  database.exec('vacuum');
  database.close();
}

function keep(file: string, content: Buffer | string): void {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(file, brotliCompressSync(content, { params }));
}

const toNdjson = (lines: readonly Line[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

main().then(
  // Strapi leaves timers behind.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
