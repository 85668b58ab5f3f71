import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { concepts } from '../concepts';
import { AdminClient } from '../testing/admin-client';
import { readFeed } from '../testing/feed-client';
import { anSvg, aPhoto } from '../testing/media-files';
import { startCms, type StartedCms } from '../testing/start-cms';

const dataDirectory = mkdtempSync(path.join(tmpdir(), 'earlier-'));
let cms: StartedCms | undefined;

afterAll(async () => {
  await cms?.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
});

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

interface Earlier {
  readonly bytes: Buffer;
  readonly mime: string;
  readonly extension: string;
}

/** As a former version kept it. */
async function keepAsBefore(
  { app }: StartedCms,
  { bytes, mime, extension }: Earlier,
): Promise<number> {
  const name = `${sha256(bytes)}${extension}`;
  writeFileSync(path.join(app.dirs.static.public, 'uploads', name), bytes);
  const provider_metadata = { sha256: sha256(bytes), size: bytes.length };
  const measures = { width: 200, height: 100, size: 1, provider: 'local', provider_metadata };
  const data = {
    name: `photo${extension}`,
    hash: name,
    ext: extension,
    mime,
    url: `/uploads/${name}`,
    ...measures,
  };
  const { id } = (await app.db.query('plugin::upload.file').create({ data })) as { id: number };
  return id;
}

const logoIn = async ({ url }: StartedCms) =>
  (await readFeed(url)).lines.find(({ record }) => record?.slug === 'caue')?.record?.logo as Record<
    string,
    unknown
  >;

describe('cleanEarlierUploads', () => {
  it('cleans at the next start the pictures sent before, and the guide is told', async () => {
    cms = await startCms({ dataDirectory, demo: true });
    const photo = await aPhoto('jpeg', 6);
    const logo = await keepAsBefore(cms, { bytes: photo, mime: 'image/jpeg', extension: '.jpg' });
    const svg = { bytes: anSvg('<script/>'), mime: 'image/svg+xml', extension: '.svg' };
    const refused = await keepAsBefore(cms, svg);
    const admin = await AdminClient.login(cms.url);
    const { documentId } = await admin.find(concepts.agency, 'slug', 'caue');
    await admin.update(concepts.agency, documentId, { logo });
    expect(await logoIn(cms)).toMatchObject({ hash: sha256(photo), width: 200, height: 100 });
    await cms.app.store({ type: 'core', name: 'guide', key: 'cleaned-uploads' }).delete({});
    await cms.stop();

    // Stopping compares each entity with what the journal last said of it.
    cms = await startCms({ dataDirectory, demo: true });
    const shown = await logoIn(cms);
    expect(shown).toMatchObject({ width: 100, height: 200, mime: 'image/jpeg' });
    expect(shown.hash).not.toBe(sha256(photo));
    const bytes = Buffer.from(
      await (await fetch(`${cms.url}/uploads/${String(shown.hash)}.jpg`)).arrayBuffer(),
    );
    expect([sha256(bytes), bytes.length, bytes.includes('Exif')]).toEqual([
      shown.hash,
      shown.size,
      false,
    ]);
    const row = await cms.app.db.query('plugin::upload.file').findOne({ where: { id: refused } });
    expect(row).toMatchObject({ url: `/uploads/${sha256(svg.bytes)}.svg` });
  });
});
