import { concepts } from '../../concepts';
import { AdminClient, messagesOf } from '../../testing/admin-client';
import { changesOf, readFeed } from '../../testing/feed-client';
import { startCms, type StartedCms } from '../../testing/start-cms';

const uid = concepts.agency;
let cms: StartedCms;
let admin: AdminClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  admin = await AdminClient.login(cms.url);
}, 120_000);

afterAll(() => cms.stop());

describe('an agency', () => {
  it('keeps its identity and its old addresses when renamed', async () => {
    const agency = await admin.find(uid, 'slug', 'attitude-manche');
    const { lines: whole } = await readFeed(cms.url);
    const before = whole.find((line) => line.record?.slug === 'attitude-manche');
    const [line] = await changesOf(cms.url, () =>
      admin.update(uid, agency.documentId, {
        name: 'Manche Attractivité',
        slug: 'manche-attractivite',
      }),
    );
    expect(line?.id).toBe(before?.id);
    expect(line?.record).toMatchObject({
      name: 'Manche Attractivité',
      slug: 'manche-attractivite',
      previousSlugs: ['latitude-manche', 'attitude-manche'],
    });
  });

  it('cannot take the old address of another', async () => {
    const agency = await admin.find(uid, 'slug', 'symel');
    const answer = await admin.send(
      'PUT',
      `/content-manager/collection-types/${uid}/${agency.documentId}`,
      { slug: 'latitude-manche' },
    );
    expect(messagesOf(answer).slug).toContain('est ou a été celle de l’agence');
  });

  it('stays while it is used, and says by what', async () => {
    const agency = await admin.find(uid, 'slug', 'manche-habitat');
    const { status, body } = await admin.delete(uid, agency.documentId);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toMatch(
      /encore utilisé par interlocuteur « Développement et réhabilitation », .*Remplacez-le d’abord/,
    );
  });

  it('leaves the feed when deleted', async () => {
    const { documentId } = await admin.create(uid, {
      name: 'Agence d’un jour',
      membershipStatus: 'UNCONFIRMED',
    });
    const [line] = await changesOf(cms.url, () => admin.delete(uid, documentId));
    expect(line).toEqual({
      kind: 'agency',
      id: expect.any(String),
      seq: expect.any(Number),
      mark: expect.any(String),
    });
  });

  it.each([
    [{ siren: '1234' }, 'siren', 'neuf chiffres'],
    [{ website: 'www.manche.fr' }, 'website', 'https://'],
    [{ email: 'accueil' }, 'email', 'adresse électronique'],
    [{ phone: 'appelez-nous' }, 'phone', 'numéro de téléphone'],
    [{ name: '' }, 'name', 'nom de l’agence'],
  ])('refuses %j', async (changes, path, message) => {
    const answer = await admin.send('POST', `/content-manager/collection-types/${uid}`, {
      name: 'Essai',
      membershipStatus: 'UNCONFIRMED',
      ...changes,
    });
    expect(messagesOf(answer)[path]).toContain(message);
  });

  it('accepts a SIREN and a telephone as people write them', async () => {
    const agency = await admin.create(uid, {
      name: 'Agence de passage',
      membershipStatus: 'UNCONFIRMED',
      siren: '255 002 883',
      phone: '02.33.05.55.50',
    });
    expect(agency).toMatchObject({ siren: '255002883', phone: '02 33 05 55 50' });
  });
});
