import { concepts } from '../../concepts';
import { AdminClient } from '../../testing/admin-client';
import { readFeed } from '../../testing/feed-client';
import { startCms, testEnvironment, type StartedCms } from '../../testing/start-cms';

let cms: StartedCms;

beforeAll(async () => {
  cms = await startCms({ demo: true });
}, 120_000);

afterAll(() => cms.stop());

const get = (path: string, authorization?: string) =>
  fetch(`${cms.url}${path}`, { headers: authorization ? { authorization } : {} });

describe('GET /api/feed', () => {
  it.each(['/api/feed', '/api/feed/drafts?agency=x'])(
    'answers an empty 401 at %s without the right token',
    async (path) => {
      for (const authorization of [
        undefined,
        'Bearer wrong',
        `Basic ${testEnvironment.FEED_TOKEN}`,
      ]) {
        const response = await get(path, authorization);
        expect(response.status).toBe(401);
        expect(await response.text()).toBe('');
      }
    },
  );

  it('gives the whole demonstration guide without a cursor', async () => {
    const { lines } = await readFeed(cms.url);
    expect(lines[0]).toEqual({ kind: 'reset' });
    const count = (kind: string) =>
      lines.filter((line) => line.kind === kind && line.record).length;
    expect({
      guide: count('guide'),
      agency: count('agency'),
      sheet: count('sheet'),
      territory: count('territory'),
    }).toEqual({
      guide: 1,
      agency: 11,
      sheet: 67,
      territory: 634,
    });
  });

  it('points only to what it gives', async () => {
    const { lines } = await readFeed(cms.url);
    const ids = new Set(
      lines.filter((line) => line.record).map((line) => `${line.kind} ${line.id}`),
    );
    const pointers = lines.flatMap(({ record }) => [
      ...[record?.leadAgency, record?.agency].filter(Boolean).map((id) => `agency ${String(id)}`),
      ...[record?.primaryTheme, ...((record?.themes ?? []) as string[])]
        .filter(Boolean)
        .map((id) => `theme ${String(id)}`),
      ...((record?.contacts ?? []) as string[]).map((id) => `contact ${id}`),
      ...((record?.relatedSheets ?? []) as string[]).map((id) => `sheet ${id}`),
      ...((record?.coverage ?? []) as string[]).map((id) => `territory ${id}`),
    ]);
    expect(pointers.length).toBeGreaterThan(500);
    expect(pointers.filter((pointer) => !ids.has(pointer))).toEqual([]);
  });

  it('gives nothing but the cursor when nothing changed', async () => {
    const { cursor } = await readFeed(cms.url);
    expect(await readFeed(cms.url, cursor)).toEqual({ lines: [], cursor });
  });

  it.each([
    '1.999999.0123456789abcdef',
    '2.1.0123',
    'anything',
    '1.1.ffffffffffffffffffffffffffffffff',
  ])('starts again from %s', async (after) => {
    expect((await readFeed(cms.url, after)).lines[0]).toEqual({ kind: 'reset' });
  });

  it('gives each changed entity once, in the order of the journal', async () => {
    const admin = await AdminClient.login(cms.url);
    const { cursor } = await readFeed(cms.url);
    const [labeo, symel] = [
      await admin.find(concepts.agency, 'slug', 'labeo'),
      await admin.find(concepts.agency, 'slug', 'symel'),
    ];
    await admin.update(concepts.agency, labeo.documentId, { summary: 'Un.' });
    await admin.update(concepts.agency, symel.documentId, { summary: 'Deux.' });
    await admin.update(concepts.agency, labeo.documentId, { summary: 'Trois.' });
    const { lines } = await readFeed(cms.url, cursor);
    expect(lines.map(({ record }) => record?.summary)).toEqual(['Deux.', 'Trois.']);
    expect(lines[0]?.seq).toBeLessThan(lines[1]?.seq ?? 0);
  });

  it('opens no other public route', async () => {
    for (const path of [
      '/api/sheets',
      '/api/agencies',
      '/api/contacts',
      '/api/guide',
      '/api/upload/files',
    ]) {
      expect([401, 403, 404, 405]).toContain((await get(path)).status);
    }
  });
});
