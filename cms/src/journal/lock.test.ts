import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';
import { concepts } from '../concepts';
import { idOf, readFeed } from '../testing/feed-client';
import { startCms, type StartedCms } from '../testing/start-cms';
import { startPostgres, type StartedPostgres } from '../testing/start-postgres';
import { tableOf } from '../relation/relation-table';
import { appendToJournal, lockJournal } from './journal';

let postgres: StartedPostgres;
let cms: StartedCms;

beforeAll(async () => {
  postgres = await startPostgres();
  cms = await startCms({ demo: true, env: { DATABASE_URL: postgres.url } });
}, 180_000);

afterAll(async () => {
  await cms?.stop();
  await postgres?.stop();
});

describe('lockJournal', () => {
  it('keeps the later number from being read before the earlier one, whoever commits first', async () => {
    const { lines, cursor } = await readFeed(cms.url);
    const [early, late] = ['labeo', 'symel'].map((slug) => idOf(lines, 'agency', 'slug', slug));
    const gate = createGate();
    const drawn = createGate();
    const first = change(early!, async () => {
      drawn.open();
      await gate.opened;
    });
    await drawn.opened;
    const second = change(late!, async () => undefined);
    await Promise.race([second, untilSomeoneWaits()]);
    const between = await readFeed(cms.url, cursor);
    gate.open();
    await Promise.all([first, second]);
    const afterwards = await readFeed(cms.url, between.cursor);
    const seen = [...between.lines, ...afterwards.lines].map(({ id }) => id);
    expect(seen).toEqual([early, late]);
  });
});

/** A real transaction of a writer, which holds its end back. */
async function change(uuid: string, beforeCommit: () => Promise<void>): Promise<void> {
  const strapi = cms.app;
  await strapi.db.connection.transaction(async (trx) => {
    await lockJournal(trx);
    await trx(tableOf(strapi, concepts.agency)).where({ uuid }).update({ summary: 'Changé.' });
    await appendToJournal({ strapi, trx }, [{ kind: 'agency', id: uuid }], new Date());
    await beforeCommit();
  });
}

/** @throws after half a minute. */
async function untilSomeoneWaits(): Promise<void> {
  const sql: Knex = cms.app.db.connection;
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const waiting = await sql('pg_locks').where({ locktype: 'advisory', granted: false }).first();
    if (waiting) return;
    await pause(50);
  }
  throw new Error('The second writer neither ended nor waited');
}

function createGate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open: () => open(), opened };
}
