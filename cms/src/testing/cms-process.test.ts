import { concepts } from '../concepts';
import { AdminClient } from './admin-client';
import { startCmsProcess, type CmsProcess } from './cms-process';

let cms: CmsProcess;

beforeAll(async () => {
  cms = await startCmsProcess({ demo: true });
}, 240_000);
afterAll(() => cms?.stop(), 60_000);

describe('a CMS in its own process', () => {
  it('keeps what was saved through a kill, and answers again where it was', async () => {
    const admin = await AdminClient.login(cms.url);
    const { documentId } = await admin.find(concepts.agency, 'slug', 'caue');
    await admin.update(concepts.agency, documentId, { summary: 'Un résumé qui reste.' });
    expect(await cms.kill('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
    await expect(fetch(`${cms.url}/_health`)).rejects.toThrow();
    const { url, port, dataDirectory } = cms;
    cms = await startCmsProcess({ demo: true, port, dataDirectory });
    expect(cms.url).toBe(url);
    const again = await AdminClient.login(cms.url);
    const agency = await again.find(concepts.agency, 'slug', 'caue');
    expect(agency.summary).toBe('Un résumé qui reste.');
  });

  it('tells what it printed when it cannot start', async () => {
    const env = { DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:9/none' };
    await expect(startCmsProcess({ env })).rejects.toThrow('no PostgreSQL answers at 127.0.0.1:9');
  });
});
