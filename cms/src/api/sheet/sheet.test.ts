import { concepts } from '../../concepts';
import { AdminClient, type Document } from '../../testing/admin-client';
import { changesOf, idOf, readDrafts, readFeed, sheetRecord } from '../../testing/feed-client';
import { aSheet } from '../../testing/sheet-data';
import { startCms, type StartedCms } from '../../testing/start-cms';

const uid = concepts.sheet;
let cms: StartedCms;
let admin: AdminClient;
let relations: { agency: string; theme: string };

beforeAll(async () => {
  cms = await startCms({ demo: true });
  admin = await AdminClient.login(cms.url);
  const agency = await admin.find(concepts.agency, 'slug', 'caue');
  const theme = await admin.find(concepts.theme, 'code', 'patrimoine');
  relations = { agency: agency.documentId, theme: theme.documentId };
}, 120_000);

afterAll(() => cms.stop());

const create = (changes: Record<string, unknown> = {}): Promise<Document> =>
  admin.create(uid, aSheet(relations, changes));

describe('a sheet', () => {
  it('journals nothing until it is published', async () => {
    const lines = await changesOf(cms.url, () => create({ title: 'Restaurer un lavoir' }));
    expect(lines).toEqual([]);
  });

  it('takes a slug from its title and the next reference', async () => {
    const sheet = await create({ title: 'Sauver l’œuvre d’art de l’église' });
    expect(sheet).toMatchObject({
      slug: 'sauver-l-oeuvre-d-art-de-l-eglise',
      reference: expect.stringMatching(/^F\d\d$/),
    });
  });

  it('enters the feed when published, once', async () => {
    const sheet = await create({ title: 'Restaurer un calvaire' });
    const lines = await changesOf(cms.url, () => admin.publish(uid, sheet.documentId));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.record).toMatchObject({
      title: 'Restaurer un calvaire',
      slug: 'restaurer-un-calvaire',
      feeModel: 'FREE',
      partnerships: [],
      replacedBy: null,
    });
  });

  it('shows the published text while its draft changes', async () => {
    const sheet = await create({ title: 'Consolider un mur' });
    await admin.publish(uid, sheet.documentId);
    expect(
      await changesOf(cms.url, () =>
        admin.update(uid, sheet.documentId, { title: 'Consolider un vieux mur' }),
      ),
    ).toEqual([]);
    const { lines } = await readFeed(cms.url);
    expect(sheetRecord(lines, String(sheet.reference)).title).toBe('Consolider un mur');
  });

  it('keeps its first publication date and its previous slug when published again', async () => {
    const sheet = await create({ title: 'Rouvrir une chapelle' });
    await admin.publish(uid, sheet.documentId);
    const first = sheetRecord((await readFeed(cms.url)).lines, String(sheet.reference));
    await admin.publish(uid, sheet.documentId, { slug: 'rouvrir-la-chapelle' });
    const again = sheetRecord((await readFeed(cms.url)).lines, String(sheet.reference));
    expect(again).toMatchObject({
      slug: 'rouvrir-la-chapelle',
      previousSlugs: ['rouvrir-une-chapelle'],
      publishedAt: first.publishedAt,
    });
    expect(again.updatedAt > first.updatedAt).toBe(true);
  });

  it('says where it went when unpublished, and comes back when published again', async () => {
    const sheet = await create({ title: 'Repeindre la mairie' });
    await admin.publish(uid, sheet.documentId);
    const [gone] = await changesOf(cms.url, () => admin.unpublish(uid, sheet.documentId));
    expect(gone?.withdrawn).toMatchObject({
      reference: sheet.reference,
      slug: 'repeindre-la-mairie',
      replacedBy: null,
    });
    const [back] = await changesOf(cms.url, () => admin.publish(uid, sheet.documentId));
    expect(back?.record).toMatchObject({ reference: sheet.reference });
  });

  it('leads to its replacement, even when that is chosen after the withdrawal', async () => {
    const { lines } = await readFeed(cms.url);
    const other = await admin.find(uid, 'reference', 'F12');
    const sheet = await create({ title: 'Refaire la toiture' });
    await admin.publish(uid, sheet.documentId);
    await admin.unpublish(uid, sheet.documentId);
    const connect = { replacedBy: { connect: [{ documentId: other.documentId }] } };
    const [line] = await changesOf(cms.url, () => admin.update(uid, sheet.documentId, connect));
    expect(line?.withdrawn?.replacedBy).toBe(idOf(lines, 'sheet', 'reference', 'F12'));
  });

  it('remembers its replacement when deleted', async () => {
    const { lines } = await readFeed(cms.url);
    const other = await admin.find(uid, 'reference', 'F13');
    const sheet = await create({
      title: 'Refaire la charpente',
      replacedBy: { connect: [{ documentId: other.documentId }] },
    });
    await admin.publish(uid, sheet.documentId);
    const [line] = await changesOf(cms.url, () => admin.delete(uid, sheet.documentId));
    expect(line?.withdrawn).toMatchObject({
      title: 'Refaire la charpente',
      replacedBy: idOf(lines, 'sheet', 'reference', 'F13'),
    });
    expect((await readFeed(cms.url)).lines).toContainEqual(line);
  });

  it('leaves no trace when it was never published', async () => {
    const sheet = await create({ title: 'Abattre un arbre' });
    expect(await changesOf(cms.url, () => admin.delete(uid, sheet.documentId))).toEqual([]);
  });

  it('keeps its neighbours whether or not they are published', async () => {
    const neighbour = await create({ title: 'Nettoyer les gouttières' });
    const sheet = await create({
      title: 'Entretenir une toiture',
      relatedSheets: { connect: [{ documentId: neighbour.documentId }] },
    });
    await admin.publish(uid, sheet.documentId);
    await admin.publish(uid, neighbour.documentId);
    const { lines } = await readFeed(cms.url);
    const expected = [idOf(lines, 'sheet', 'reference', String(neighbour.reference))];
    await admin.unpublish(uid, neighbour.documentId);
    expect(
      sheetRecord((await readFeed(cms.url)).lines, String(sheet.reference)).relatedSheets,
    ).toEqual(expected);
    await admin.publish(uid, sheet.documentId);
    expect(
      sheetRecord((await readFeed(cms.url)).lines, String(sheet.reference)).relatedSheets,
    ).toEqual(expected);
  });

  it('keeps its unpublished neighbours when its draft is discarded', async () => {
    const neighbour = await create({ title: 'Curer un fossé' });
    const connect = { relatedSheets: { connect: [{ documentId: neighbour.documentId }] } };
    const sheet = await create({ title: 'Entretenir un chemin', ...connect });
    await admin.publish(uid, sheet.documentId);
    await admin.update(uid, sheet.documentId, { title: 'Entretenir tous les chemins' });
    const path = `/content-manager/collection-types/${uid}/${sheet.documentId}/actions/discard`;
    expect((await admin.send('POST', path, {})).status).toBe(200);
    await admin.publish(uid, sheet.documentId);
    const { lines } = await readFeed(cms.url);
    const record = sheetRecord(lines, String(sheet.reference));
    expect(record).toMatchObject({ title: 'Entretenir un chemin' });
    expect(record.relatedSheets).toHaveLength(1);
  });

  it('becomes another sheet when cloned', async () => {
    const sheet = await create({ title: 'Isoler la salle des fêtes' });
    await admin.publish(uid, sheet.documentId);
    const clone = await admin.clone(uid, sheet.documentId, {
      title: 'Isoler la salle des fêtes',
      slug: sheet.slug,
      reference: sheet.reference,
    });
    expect(clone.slug).toBe('isoler-la-salle-des-fetes-2');
    expect(clone.reference).not.toBe(sheet.reference);
    await admin.publish(uid, clone.documentId);
    const ids = (await readFeed(cms.url)).lines
      .filter((line) => line.record?.title === 'Isoler la salle des fêtes')
      .map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('is read as a draft by the preview of its agency', async () => {
    const sheet = await create({ title: 'Chauffer l’église', summary: '' });
    const agency = idOf((await readFeed(cms.url)).lines, 'agency', 'slug', 'caue');
    const drafts = await readDrafts(cms.url, agency);
    expect(drafts.at(-1)).toEqual({ kind: 'end' });
    expect(drafts.find((line) => line.record?.reference === sheet.reference)?.record).toMatchObject(
      { title: 'Chauffer l’église', summary: null, publishedAt: null },
    );
  });
});
