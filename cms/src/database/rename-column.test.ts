import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { concepts } from '../concepts';
import { startCms } from '../testing/start-cms';
import { startPostgres } from '../testing/start-postgres';

const cmsDirectory = path.resolve(__dirname, '../..');
const temporary: string[] = [];

afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the compiled CMS in which the agency's `missions` is called `workAreas`. */
function buildWithRenamedField({ migrated }: { migrated: boolean }): string {
  mkdirSync(path.join(cmsDirectory, '.tmp'), { recursive: true });
  // Inside the workspace: compiled files look for their packages in the folders above them.
  const build = mkdtempSync(path.join(cmsDirectory, '.tmp', 'renamed-'));
  temporary.push(build);
  writeFileSync(path.join(build, 'package.json'), JSON.stringify({ name: 'renamed' }));
  // Strapi reads there where the migrations are.
  const settings = { compilerOptions: { outDir: 'dist' }, files: ['sources.ts'] };
  writeFileSync(path.join(build, 'tsconfig.json'), JSON.stringify(settings));
  for (const part of ['config', 'database', 'src'])
    cpSync(path.join(cmsDirectory, 'dist', part), path.join(build, 'dist', part), {
      recursive: true,
    });
  const schema = path.join(build, 'dist/src/api/agency/content-types/agency/schema.json');
  const text = readFileSync(schema, 'utf8');
  expect(text).toContain('"missions"');
  writeFileSync(schema, text.replace('"missions"', '"workAreas"'));
  if (migrated)
    writeFileSync(path.join(build, 'dist/database/migrations/2099-01-01-work-areas.js'), migration);
  return build;
}

/** What CONTRIBUTING.md says to write. */
const migration = `
const { renameColumn } = require('../../src/database/rename-column');
exports.up = (knex) => renameColumn(knex, 'agencies', 'missions', 'work_areas');
`;

const notes = async (app: Core.Strapi, column: string): Promise<unknown[]> =>
  (await app.db.connection('agencies').whereNotNull(column).orderBy('slug')).map(
    (row: Record<string, unknown>) => row[column],
  );

/** What the agencies do, as they said it. */
async function writeAgencies(app: Core.Strapi): Promise<unknown[]> {
  for (const [rank, missions] of ['Conseiller', 'Mesurer', 'Former'].entries())
    await app
      .documents(concepts.agency)
      .create({ data: { name: `Agence ${rank}`, missions, membershipStatus: 'CONFIRMED' } });
  return notes(app, 'missions');
}

async function withCms<T>(
  options: Parameters<typeof startCms>[0],
  use: (app: Core.Strapi) => Promise<T>,
): Promise<T> {
  const cms = await startCms(options);
  // Without the journal's last check: this feed knows no such field, so what it says has changed.
  return use(cms.app).finally(() => cms.app.destroy());
}

describe.each(['SQLite', 'PostgreSQL'])('a field renamed in a content type, on %s', (kind) => {
  let env: Record<string, string> = {};
  let stop = async (): Promise<void> => undefined;
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'rename-'));
  let before: unknown[];

  beforeAll(async () => {
    temporary.push(dataDirectory);
    if (kind === 'PostgreSQL') {
      const postgres = await startPostgres();
      stop = postgres.stop;
      env = { DATABASE_URL: postgres.url };
    }
    before = await withCms({ dataDirectory, env }, writeAgencies);
    expect(before).toHaveLength(3);
  }, 180_000);

  afterAll(() => stop());

  it('loses nothing when the migration was forgotten: its column stays', async () => {
    const appDirectory = buildWithRenamedField({ migrated: false });
    await withCms({ dataDirectory, env, appDirectory }, async (app) => {
      expect(await notes(app, 'missions')).toEqual(before);
      expect(await notes(app, 'work_areas')).toEqual([]);
    });
  }, 120_000);

  it('has its texts back once the migration is written, late as it is', async () => {
    const appDirectory = buildWithRenamedField({ migrated: true });
    await withCms({ dataDirectory, env, appDirectory }, async (app) => {
      const agencies = await app.documents(concepts.agency).findMany({ sort: 'slug' });
      const texts = agencies.map((agency) => (agency as { workAreas?: string }).workAreas);
      expect(texts.filter(Boolean)).toEqual(before);
    });
  }, 120_000);
});

it('a field renamed with its migration takes its texts along', async () => {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'rename-'));
  temporary.push(dataDirectory);
  const before = await withCms({ dataDirectory }, writeAgencies);
  const appDirectory = buildWithRenamedField({ migrated: true });
  await withCms({ dataDirectory, appDirectory }, async (app) => {
    expect(await notes(app, 'work_areas')).toEqual(before);
    expect(await app.db.connection.schema.hasColumn('agencies', 'missions')).toBe(false);
  });
}, 120_000);
