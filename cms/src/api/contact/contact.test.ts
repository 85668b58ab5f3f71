import { concepts } from '../../concepts';
import { AdminClient, messagesOf } from '../../testing/admin-client';
import { changesOf, readFeed } from '../../testing/feed-client';
import { startCms, type StartedCms } from '../../testing/start-cms';

const uid = concepts.contact;
let cms: StartedCms;
let admin: AdminClient;
let agency: string;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  admin = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
  agency = (await admin.find(concepts.agency, 'slug', 'caue')).documentId;
}, 120_000);

afterAll(() => cms.stop());

const contact = (changes: Record<string, unknown>) => ({
  label: 'Visites',
  agency: { connect: [{ documentId: agency }] },
  phone: '02 61 91 00 33',
  ...changes,
});

describe('a contact', () => {
  it('is nowhere in the feed until it is public', async () => {
    expect(
      await changesOf(cms.url, () => admin.create(uid, contact({ label: 'Discret' }))),
    ).toEqual([]);
    expect(JSON.stringify((await readFeed(cms.url)).lines)).not.toContain('Discret');
  });

  it('with a name, is public only when the person agreed', async () => {
    const { documentId } = await admin.create(
      uid,
      contact({ isPublic: true, personName: 'Personne Inventée' }),
    );
    expect(JSON.stringify((await readFeed(cms.url)).lines)).not.toContain('Personne Inventée');
    const [line] = await changesOf(cms.url, () =>
      admin.update(uid, documentId, { personAgreed: true }),
    );
    expect(line?.record).toMatchObject({
      label: 'Visites',
      personName: 'Personne Inventée',
      agency: expect.any(String),
    });
    const [gone] = await changesOf(cms.url, () =>
      admin.update(uid, documentId, { personAgreed: false }),
    );
    expect(gone).toEqual({
      kind: 'contact',
      id: line?.id,
      seq: expect.any(Number),
      mark: expect.any(String),
    });
  });

  it('asks for a way to be reached once public', async () => {
    const answer = await admin.send(
      'POST',
      `/content-manager/collection-types/${uid}`,
      contact({ isPublic: true, phone: '' }),
    );
    expect(messagesOf(answer).email).toContain('adresse électronique ou un téléphone');
  });

  it('is named after its agency in pickers, even renamed', async () => {
    const { documentId } = await admin.create(uid, contact({ label: 'Permanence' }));
    const coordinator = await AdminClient.login(cms.url, 'coordination@idm.example');
    await coordinator.update(concepts.agency, agency, { acronym: 'CAUE' });
    const { body } = await admin.send(
      'GET',
      `/content-manager/collection-types/${uid}/${documentId}`,
    );
    expect(body).toMatchObject({ data: { shownAs: 'CAUE – Permanence' } });
  });
});
