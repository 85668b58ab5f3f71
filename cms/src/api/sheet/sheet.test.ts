import { concepts } from '../../concepts';
import { AdminClient, messagesOf, type Document } from '../../testing/admin-client';
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

describe('publishing a sheet', () => {
  const refusal = async (changes: Record<string, unknown>): Promise<Record<string, string>> => {
    const sheet = await create({ title: 'Préparer un dossier', ...changes });
    return messagesOf(
      await admin.send(
        'POST',
        `/content-manager/collection-types/${uid}/${sheet.documentId}/actions/publish`,
        {},
      ),
    );
  };

  it('names every missing field in French', async () => {
    const sheet = await admin.create(uid, { title: 'Préparer un budget' });
    const messages = messagesOf(
      await admin.send(
        'POST',
        `/content-manager/collection-types/${uid}/${sheet.documentId}/actions/publish`,
        {},
      ),
    );
    expect(messages).toMatchObject({
      summary: 'Écrivez le résumé : ce que le lecteur va obtenir, en une ou deux phrases.',
      description: 'Écrivez le texte de la fiche.',
      leadAgency: 'Choisissez l’agence pilote.',
      phases: 'Choisissez au moins une phase du projet.',
      contacts: expect.stringContaining('le lecteur doit savoir qui appeler'),
    });
  });

  it('asks what is charged unless all is free', async () => {
    expect(await refusal({ feeModel: 'PAID' })).toEqual({
      feeDetails: expect.stringContaining('ce qui est payant'),
    });
  });

  it('asks for a contact or a way of contact', async () => {
    expect(await refusal({ contactModes: [] })).toEqual({
      contacts: expect.stringContaining('interlocuteur'),
    });
  });
});

describe('saving a sheet', () => {
  const refusal = async (changes: Record<string, unknown>): Promise<Record<string, string>> =>
    messagesOf(
      await admin.send(
        'POST',
        `/content-manager/collection-types/${uid}`,
        aSheet(relations, changes),
      ),
    );

  it.each([
    [{ summary: 'é'.repeat(281) }, { summary: '280 caractères au plus (il y en a 281).' }],
    [{ title: 'é'.repeat(121) }, { title: '120 caractères au plus (il y en a 121).' }],
    [{ reference: '12' }, { reference: expect.stringContaining('n’est pas une référence') }],
    [{ phases: ['REFLECTION', 'PARTY'] }, { phases: '« PARTY » n’est pas un choix possible.' }],
    [{ feeModel: 'CHEAP' }, { feeModel: '« CHEAP » n’est pas un choix possible.' }],
    [
      { links: [{ label: 'Un site', url: 'javascript:alert(1)' }] },
      { 'links.0.url': expect.stringContaining('n’est pas une adresse internet') },
    ],
    [{ steps: 'é'.repeat(221) }, { steps: expect.stringContaining('une idée par ligne') }],
  ])('refuses a wrong value on its field (%#)', async (changes, messages) => {
    expect(await refusal(changes)).toEqual(messages);
  });

  it('refuses the slug of another sheet and says whose it is', async () => {
    expect(await refusal({ slug: 'rehabiliter-un-batiment-communal-ancien' })).toEqual({
      slug: 'L’adresse « rehabiliter-un-batiment-communal-ancien » est ou a été celle de la fiche « Réhabiliter un bâtiment communal ancien ». Choisissez-en une autre, par exemple « rehabiliter-un-batiment-communal-ancien-2 ».',
    });
  });

  it('refuses the reference of another sheet and proposes a free one', async () => {
    expect((await refusal({ reference: 'F12' })).reference).toMatch(
      /« F12 » est ou a été celle de la fiche .* par exemple « F\d+ »/,
    );
  });

  it('frees the slug that a draft leaves before publication, and never one that was published', async () => {
    const draft = await create({ slug: 'adresse-de-brouillon' });
    await admin.update(uid, draft.documentId, { slug: 'adresse-publiee' });
    expect(await refusal({ slug: 'adresse-de-brouillon' })).toEqual({});
    await admin.publish(uid, draft.documentId);
    await admin.delete(uid, draft.documentId);
    expect(await refusal({ slug: 'adresse-publiee' })).toEqual({
      slug: expect.stringContaining('a déjà servi à une publication supprimée'),
    });
  });
});
