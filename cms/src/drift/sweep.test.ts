import type { Knex } from 'knex';
import { concepts } from '../concepts';
import { AdminClient } from '../testing/admin-client';
import { changesOf, idOf, readFeed } from '../testing/feed-client';
import { templateServer } from '../testing/postgres-database';
import { aSheet } from '../testing/sheet-data';
import { startCms, type StartedCms } from '../testing/start-cms';
import { findAllDrift } from './find-all-drift';
import { sweep } from './sweep';

let cms: StartedCms;
let sql: Knex;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  sql = cms.app.db.connection;
}, 120_000);

afterAll(() => cms?.stop());

const missed = async () => (await findAllDrift(cms.app)).drifts;
const sheetId = async (reference: string) =>
  idOf((await readFeed(cms.url)).lines, 'sheet', 'reference', reference);

describe('sweep', () => {
  it('finds nothing in what the seed and editors wrote', async () => {
    const admin = await AdminClient.login(cms.url);
    const agency = await admin.find(concepts.agency, 'slug', 'caue');
    const theme = await admin.find(concepts.theme, 'code', 'patrimoine');
    const withdrawn = await admin.find(concepts.sheet, 'reference', 'F12');
    await admin.unpublish(concepts.sheet, withdrawn.documentId);
    await admin.update(concepts.agency, agency.documentId, { name: 'Un autre nom' });
    const relations = { agency: agency.documentId, theme: theme.documentId };
    const sheet = await admin.create(concepts.sheet, aSheet(relations));
    await admin.publish(concepts.sheet, sheet.documentId);
    await admin.update(concepts.sheet, sheet.documentId, { title: 'Un brouillon' });
    expect(await missed()).toEqual([]);
  });

  it('journals a row changed by SQL, once', async () => {
    const id = await sheetId('F01');
    const lines = await changesOf(cms.url, async () => {
      await sql('sheets').where({ uuid: id }).update({ summary: 'Récrit à la main.' });
      await sweep(cms.app);
    });
    expect(lines).toMatchObject([{ id, record: { summary: 'Récrit à la main.' } }]);
    expect(await changesOf(cms.url, () => sweep(cms.app))).toEqual([]);
  });

  it('journals a row deleted by SQL', async () => {
    const id = await sheetId('F02');
    const lines = await changesOf(cms.url, async () => {
      await sql('sheets').where({ uuid: id }).whereNotNull('published_at').delete();
      await sweep(cms.app);
    });
    expect(lines).toEqual([
      { kind: 'sheet', id, seq: expect.any(Number), mark: expect.any(String) },
    ]);
  });

  it('journals what was never journalled', async () => {
    const id = await sheetId('F03');
    await sql('guide_journal').where({ uuid: id }).delete();
    const lines = await changesOf(cms.url, () => sweep(cms.app));
    expect(lines).toMatchObject([{ id, record: { reference: 'F03' } }]);
  });

  it('journals the sheets that a change of their partnerships by SQL changes', async () => {
    const partnered = await readPartnered();
    const lines = await changesOf(cms.url, async () => {
      await sql('partnerships').where({ acceptance: 'ACCEPTED' }).update({ role: 'Autre rôle' });
      await sweep(cms.app);
    });
    expect(lines.map(({ id }) => id).sort()).toEqual(partnered.sort());
  });

  // PostgreSQL refuses what is not JSON by itself.
  const onSqlite = templateServer() ? it.skip : it;
  onSqlite('says that a record cannot be read, and that it can be again', async () => {
    const id = await sheetId('F04');
    const [{ phases }] = await sql('sheets').where({ uuid: id }).select('phases');
    const broken = await changesOf(cms.url, async () => {
      await sql('sheets').where({ uuid: id }).update({ phases: '[' });
      await sweep(cms.app);
    });
    expect(broken).toMatchObject([{ id, unreadable: expect.stringContaining('JSON') }]);
    const mended = await changesOf(cms.url, async () => {
      await sql('sheets').where({ uuid: id }).update({ phases });
      await sweep(cms.app);
    });
    expect(mended).toMatchObject([{ id, record: { reference: 'F04' } }]);
  });
});

async function readPartnered() {
  const { lines } = await readFeed(cms.url);
  const partnered = lines.filter(
    ({ record }) => ((record?.partnerships ?? []) as unknown[]).length > 0,
  );
  return partnered.map(({ id }) => id);
}
