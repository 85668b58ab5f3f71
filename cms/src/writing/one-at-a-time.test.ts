import { concepts } from '../concepts';
import { AdminClient } from '../testing/admin-client';
import { readFeed, sheetRecord } from '../testing/feed-client';
import { startCms, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let admin: AdminClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  admin = await AdminClient.login(cms.url);
}, 120_000);
afterAll(() => cms?.stop(), 60_000);

const references = ['F11', 'F12', 'F13', 'F14', 'F15', 'F16'];

const act = async (action: string) => {
  const sheets = references.map((reference) => admin.find(concepts.sheet, 'reference', reference));
  const documentIds = (await Promise.all(sheets)).map(({ documentId }) => documentId);
  const path = `/content-manager/collection-types/${concepts.sheet}/actions/${action}`;
  return admin.send('POST', path, { documentIds });
};

describe('several sheets chosen in the list', () => {
  it('are published together, neighbours of one another as they are', async () => {
    const neighbours = async () => {
      const { lines } = await readFeed(cms.url);
      return references.map((reference) => sheetRecord(lines, reference).relatedSheets);
    };
    const before = await neighbours();
    expect(await act('bulkPublish')).toMatchObject({ status: 200, body: { count: 6 } });
    expect(await act('bulkUnpublish')).toMatchObject({ status: 200, body: { count: 6 } });
    expect(await act('bulkPublish')).toMatchObject({ status: 200, body: { count: 6 } });
    expect(await neighbours()).toEqual(before);
  });

  it('are all left as they were when one of them cannot be published', async () => {
    const { cursor } = await readFeed(cms.url);
    const { documentId } = await admin.find(concepts.sheet, 'reference', 'F14');
    await admin.update(concepts.sheet, documentId, { summary: '' });
    expect((await act('bulkPublish')).status).toBe(400);
    expect((await readFeed(cms.url, cursor)).lines).toEqual([]);
  });
});
