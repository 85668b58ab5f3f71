import { concepts } from '../../concepts';
import { AdminClient, messagesOf, type Document } from '../../testing/admin-client';
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
