import { concepts } from '../concepts';
import { AdminClient, messagesOf, type Answer, type Document } from '../testing/admin-client';
import { rowOf } from '../testing/doors/other-agency';
import { startCms, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let one: AdminClient;
let other: AdminClient;
let sheet: string;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  one = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
  other = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
  const agency = await rowOf(cms.app, 'agency', { slug: 'caue' });
  sheet = (await rowOf(cms.app, 'sheet', { owner: agency.uuid })).document_id;
}, 240_000);

afterAll(() => cms?.stop());

const at = (uid: string, id: string): string => `/content-manager/collection-types/${uid}/${id}`;
const open = async (client: AdminClient): Promise<Document> =>
  ((await client.send('GET', at(concepts.sheet, sheet))).body as { data: Document }).data;
const save = (client: AdminClient, { revision }: Document, data: object): Promise<Answer> =>
  client.send('PUT', at(concepts.sheet, sheet), { revision, ...data });
const summaryOf = ({ body }: Answer): string =>
  (body as { error: { message: string } }).error.message;

describe('two editors on one sheet', () => {
  it('do not overwrite each other: the second is told who changed what', async () => {
    const [first, second] = [await open(one), await open(other)];
    expect((await save(one, first, { summary: 'Un résumé plus court.' })).status).toBe(200);
    const answer = await save(other, second, { title: 'Autre titre', summary: 'Un long résumé.' });
    expect(answer.status).toBe(400);
    expect(summaryOf(answer)).toMatch(
      /modifiée entre-temps par Rédaction CAUE.* le \d\d\/\d\d\/\d{4} à \d+.h.\d\d \(« Résumé »\).*gardée à côté du formulaire/s,
    );
    expect(messagesOf(answer).summary).toMatch(/^Modifié par Rédaction CAUE/);
    expect(await open(one)).toMatchObject({ title: first.title, summary: 'Un résumé plus court.' });
  });

  it('are both heard once the second has read what the first wrote', async () => {
    const fresh = await open(other);
    expect((await save(other, fresh, { title: 'Autre titre' })).status).toBe(200);
    expect(await open(one)).toMatchObject({
      title: 'Autre titre',
      summary: 'Un résumé plus court.',
    });
  });

  it('publish no text that they did not read', async () => {
    const [first, second] = [await open(one), await open(other)];
    await save(one, first, { eligibility: 'Toutes les communes.' });
    const answer = await other.send('POST', `${at(concepts.sheet, sheet)}/actions/publish`, {
      revision: second.revision,
      title: 'Titre du second',
    });
    expect(summaryOf(answer)).toContain('« Conditions pour être accompagné »');
    expect((await open(one)).title).toBe('Autre titre');
  });

  it('save at the same time: one of them is refused', async () => {
    const opened = await open(one);
    const answers = await Promise.all([
      save(one, opened, { title: 'Titre du premier' }),
      save(other, opened, { title: 'Titre du second' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });
});

describe('two coordinators on the guide’s own texts', () => {
  it('do not overwrite each other: its address names no document', async () => {
    const [first, second] = [await AdminClient.login(cms.url), await AdminClient.login(cms.url)];
    const path = `/content-manager/single-types/${concepts.guide}`;
    const opened = ((await first.send('GET', path)).body as { data: Document }).data;
    const change = (client: AdminClient, summary: string) =>
      client.send('PUT', path, { revision: opened.revision, summary });
    expect((await change(first, 'Onze agences.')).status).toBe(200);
    expect(summaryOf(await change(second, 'Douze agences.'))).toContain('modifiée entre-temps');
  });
});

describe('someone alone', () => {
  it('saves again and again what each answer gave', async () => {
    for (const title of ['Un', 'Deux', 'Trois']) {
      const opened = await open(one);
      expect((await save(one, opened, { title: `${title} clocher` })).status).toBe(200);
    }
  });

  it('is told even when the entry was never saved since revisions exist', async () => {
    const contact = await rowOf(cms.app, 'contact', { email: 'caue-accueil@example.org' });
    await cms.app.db.connection('contacts').where({ id: contact.id }).update({ revision: 'first' });
    const change = (client: AdminClient, role: string) =>
      client.send('PUT', at(concepts.contact, contact.document_id), { revision: 'first', role });
    expect((await change(one, 'Accueil')).status).toBe(200);
    expect(summaryOf(await change(other, 'Standard'))).toContain('modifiée entre-temps');
  });
});
