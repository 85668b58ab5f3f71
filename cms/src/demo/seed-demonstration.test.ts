import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { concepts } from '../concepts';
import { AdminClient } from '../testing/admin-client';
import { readFeed } from '../testing/feed-client';
import { startCms } from '../testing/start-cms';
import { seedUuid } from './seed-uuid';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'cms-seed-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the demonstration seed', () => {
  it('changes nothing when it runs again', async () => {
    const first = await startCms({ dataDirectory: directory, demo: true });
    const { cursor } = await readFeed(first.url);
    await first.stop();
    const second = await startCms({ dataDirectory: directory, demo: true });
    expect((await readFeed(second.url)).cursor).toBe(cursor);
    await second.stop();
  }, 120_000);

  it('follows its files, except where an editor wrote or deleted', async () => {
    const cms = await startCms({ dataDirectory: directory, demo: true });
    const admin = await AdminClient.login(cms.url);
    const [untouched, written, deleted] = await Promise.all(
      ['F10', 'F11', 'F14'].map((reference) => admin.find(concepts.sheet, 'reference', reference)),
    );
    await admin.update(concepts.sheet, written!.documentId, { title: 'Titre de l’éditeur' });
    await admin.delete(concepts.sheet, deleted!.documentId);
    // As if the files had said something else at the first start.
    await cms.app.db.connection('guide_seeds').update({ source_hash: 'older' });
    await cms.stop();

    const again = await startCms({ dataDirectory: directory, demo: true });
    const client = await AdminClient.login(again.url);
    expect((await client.find(concepts.sheet, 'reference', 'F11')).title).toBe(
      'Titre de l’éditeur',
    );
    await expect(client.find(concepts.sheet, 'reference', 'F14')).rejects.toThrow(
      'No api::sheet.sheet',
    );
    expect((await client.find(concepts.sheet, 'reference', 'F10')).updatedAt).not.toBe(
      untouched!.updatedAt,
    );
    const left = await again.app.db
      .connection('guide_seeds')
      .where({ source_hash: 'older' })
      .pluck('uuid');
    expect(left).toEqual(
      expect.arrayContaining([seedUuid('sheet', 'F11'), seedUuid('sheet', 'F14')]),
    );
    expect(left).not.toContain(seedUuid('sheet', 'F10'));
    await again.stop();
  }, 120_000);
});
