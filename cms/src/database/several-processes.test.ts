import { concepts } from '../concepts';
import { AdminClient } from '../testing/admin-client';
import { startCmsProcess, type CmsProcess } from '../testing/cms-process';
import { readFeed } from '../testing/feed-client';
import { aSheet } from '../testing/sheet-data';
import { startPostgres, type StartedPostgres } from '../testing/start-postgres';

const SHEETS = 6;
let postgres: StartedPostgres;
let processes: CmsProcess[] = [];
let admins: AdminClient[];

/** Both at once, on an empty database. */
beforeAll(async () => {
  postgres = await startPostgres();
  const start = () => startCmsProcess({ demo: true, env: { DATABASE_URL: postgres.url } });
  const starts = await Promise.allSettled([start(), start()]);
  processes = starts.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  for (const one of starts) if (one.status === 'rejected') throw one.reason;
  admins = await Promise.all(processes.map(({ url }) => AdminClient.login(url)));
}, 240_000);

afterAll(async () => {
  await Promise.all(processes.map((one) => one.stop()));
  await postgres?.stop();
}, 60_000);

const counts = async (url: string) => {
  const { lines } = await readFeed(url);
  const references = lines.flatMap(({ record }) => record?.reference ?? []);
  const slugs = lines.flatMap(({ kind, record }) =>
    kind === 'sheet' && record ? [record.slug] : [],
  );
  const number = (kind: string) => lines.filter((one) => one.kind === kind && one.record).length;
  return {
    distinct: [new Set(references).size, new Set(slugs).size],
    agencies: number('agency'),
    territories: number('territory'),
    sheets: number('sheet'),
  };
};

describe('two CMS processes on one PostgreSQL', () => {
  it('start at once on an empty database and make one guide', async () => {
    for (const { url } of processes)
      expect(await counts(url)).toEqual({
        distinct: [67, 67],
        agencies: 11,
        territories: 634,
        sheets: 67,
      });
    const { body } = await admins[0]!.send('GET', '/admin/roles');
    const codes = (body as { data: { code: string }[] }).data.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
  });

  it('give the same address and reference to no two sheets', async () => {
    const relations = await readRelations();
    const created = await Promise.all(
      Array.from({ length: SHEETS }, (_none, rank) =>
        admins[rank % 2]!.create(concepts.sheet, aSheet(relations, { title: 'Le même titre' })),
      ),
    );
    expect(new Set(created.map(({ slug }) => slug)).size).toBe(SHEETS);
    expect(new Set(created.map(({ reference }) => reference)).size).toBe(SHEETS);
    await Promise.all(
      created.map(({ documentId }, rank) => admins[rank % 2]!.publish(concepts.sheet, documentId)),
    );
    expect((await counts(processes[0]!.url)).sheets).toBe(67 + SHEETS);
  });

  it('journal in one order, and a reader of either misses nothing', async () => {
    const slugs = ['caue', 'labeo', 'symel', 'cdg50', 'sdem50'];
    const { cursor } = await readFeed(processes[0]!.url);
    const follower = follow(cursor);
    await Promise.all(
      slugs.map(async (slug, rank) => {
        const admin = admins[rank % 2]!;
        const { documentId } = await admin.find(concepts.agency, 'slug', slug);
        for (const step of ['Un', 'Deux', 'Trois'])
          await admin.update(concepts.agency, documentId, { summary: `${step} ${slug}.` });
      }),
    );
    const summaries = await follower.stop();
    expect([...summaries.values()].sort()).toEqual(slugs.map((slug) => `Trois ${slug}.`).sort());
    const feeds = await Promise.all(processes.map(({ url }) => readFeed(url)));
    expect(feeds[0]).toEqual(feeds[1]);
  });
});

async function readRelations() {
  const agency = await admins[0]!.find(concepts.agency, 'slug', 'caue');
  const theme = await admins[0]!.find(concepts.theme, 'code', 'patrimoine');
  return { agency: agency.documentId, theme: theme.documentId };
}

/** Asks one process then the other, each time after the last cursor, as a gateway behind a balancer would. */
function follow(after: string) {
  const summaries = new Map<string, unknown>();
  let cursor = after;
  let stopping = false;
  const read = async (url: string): Promise<void> => {
    const answer = await readFeed(url, cursor);
    expect(answer.lines[0]?.kind).not.toBe('reset');
    for (const { id, record } of answer.lines) summaries.set(id ?? '', record?.summary);
    cursor = answer.cursor;
  };
  const following = (async () => {
    while (!stopping) for (const { url } of processes) await read(url);
    for (const { url } of processes) await read(url);
  })();
  return {
    stop: async (): Promise<ReadonlyMap<string, unknown>> => {
      stopping = true;
      await following;
      return summaries;
    },
  };
}
