import { concepts } from '../concepts';
import { AdminClient } from '../testing/admin-client';
import { changesOf, readFeed } from '../testing/feed-client';
import { startCms, type StartedCms } from '../testing/start-cms';
import { startPostgres, type StartedPostgres } from '../testing/start-postgres';

let postgres: StartedPostgres;
let cms: StartedCms;
let admin: AdminClient;
let ofSqlite: unknown[];

beforeAll(async () => {
  const sqlite = await startCms({ demo: true });
  ofSqlite = withoutDates((await readFeed(sqlite.url)).lines);
  await sqlite.stop();
  postgres = await startPostgres();
  cms = await startCms({ demo: true, env: { DATABASE_URL: postgres.url } });
  admin = await AdminClient.login(cms.url);
}, 180_000);

afterAll(async () => {
  await cms?.stop();
  await postgres?.stop();
});

describe('on PostgreSQL', () => {
  it('seeds and feeds the same guide as on SQLite', async () => {
    expect(withoutDates((await readFeed(cms.url)).lines)).toEqual(ofSqlite);
  });

  it('journals concurrent changes in the order of their commits', async () => {
    const agencies = await Promise.all(
      ['caue', 'labeo', 'symel', 'cdg50', 'sdem50'].map((slug) =>
        admin.find(concepts.agency, 'slug', slug),
      ),
    );
    const lines = await changesOf(cms.url, () =>
      Promise.all(
        agencies.map(({ documentId }, rank) =>
          admin.update(concepts.agency, documentId, { summary: `Résumé ${rank}.` }),
        ),
      ),
    );
    expect(lines.map(({ record }) => record?.summary).sort()).toEqual(
      agencies.map((_one, rank) => `Résumé ${rank}.`),
    );
  });

  it('withdraws and republishes a sheet', async () => {
    const { documentId } = await admin.find(concepts.sheet, 'reference', 'F12');
    const [gone] = await changesOf(cms.url, () => admin.unpublish(concepts.sheet, documentId));
    expect(gone?.withdrawn).toMatchObject({
      reference: 'F12',
      withdrawnAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    const [back] = await changesOf(cms.url, () => admin.publish(concepts.sheet, documentId));
    expect(back?.record).toMatchObject({
      reference: 'F12',
      relatedSheets: expect.arrayContaining([expect.any(String)]),
    });
  });
});

interface Dated {
  readonly kind: string;
  readonly id?: string;
  readonly record?: Readonly<Record<string, unknown>>;
}

/** Everything but what depends on the moment, in a fixed order. */
function withoutDates(lines: readonly Dated[]): unknown[] {
  const moments = new Set(['updatedAt', 'publishedAt', 'lastReviewedAt']);
  const plain = lines.map(({ kind, id, record }) => ({
    kind,
    id,
    record: Object.fromEntries(Object.entries(record ?? {}).filter(([name]) => !moments.has(name))),
  }));
  return plain.sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1));
}
