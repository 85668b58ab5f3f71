import jwt from 'jsonwebtoken';
import { concepts } from '../concepts';
import { AdminClient } from '../testing/admin-client';
import { idOf, readFeed } from '../testing/feed-client';
import { startCms, testEnvironment, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let admin: AdminClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  admin = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
}, 120_000);

afterAll(() => cms.stop());

const previewUrl = async (documentId: string, status: string): Promise<string> => {
  const { body } = await admin.send(
    'GET',
    `/content-manager/preview/url/${concepts.sheet}?documentId=${documentId}&status=${status}`,
  );
  return (body as { data: { url: string } }).data.url;
};

describe('the preview of a sheet', () => {
  it('opens its page with a token for its agency', async () => {
    const { lines } = await readFeed(cms.url);
    const { documentId } = await admin.find(concepts.sheet, 'reference', 'F12');
    const url = new URL(await previewUrl(documentId, 'draft'));
    expect(`${url.origin}${url.pathname}`).toBe(
      'http://guide.test/fiches/rehabiliter-un-batiment-communal-ancien',
    );
    const token = url.searchParams.get('apercu') ?? '';
    const claims = jwt.verify(token, testEnvironment.PREVIEW_SECRET, { audience: 'preview' });
    expect(claims).toMatchObject({
      agency: idOf(lines, 'agency', 'slug', 'caue'),
      sheet: idOf(lines, 'sheet', 'reference', 'F12'),
    });
  });

  it('is the public page once published', async () => {
    const { documentId } = await admin.find(concepts.sheet, 'reference', 'F12');
    expect(await previewUrl(documentId, 'published')).toBe(
      'http://guide.test/fiches/rehabiliter-un-batiment-communal-ancien',
    );
  });
});
