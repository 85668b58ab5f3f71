import { concepts } from '../../concepts';
import { AdminClient, messagesOf } from '../../testing/admin-client';
import { changesOf, readFeed, sheetRecord } from '../../testing/feed-client';
import { startCms, type StartedCms } from '../../testing/start-cms';

const uid = concepts.partnership;
let cms: StartedCms;
let admin: AdminClient;
let ids: { sheet: string; partner: string; lead: string; contact: string; stranger: string };

beforeAll(async () => {
  cms = await startCms({ demo: true });
  admin = await AdminClient.login(cms.url);
  const idOf = async (type: string, attribute: string, value: string) =>
    (await admin.find(type, attribute, value)).documentId;
  ids = {
    sheet: await idOf(concepts.sheet, 'reference', 'F01'),
    partner: await idOf(concepts.agency, 'slug', 'symel'),
    lead: await idOf(concepts.agency, 'slug', 'manche-numerique'),
    contact: await idOf(concepts.contact, 'email', 'symel-terrain@example.org'),
    stranger: await idOf(concepts.contact, 'email', 'caue-accueil@example.org'),
  };
}, 120_000);

afterAll(() => cms.stop());

const partnership = (changes: Record<string, unknown> = {}) => ({
  sheet: { connect: [{ documentId: ids.sheet }] },
  agency: { connect: [{ documentId: ids.partner }] },
  contact: { connect: [{ documentId: ids.contact }] },
  role: 'Signalétique des sentiers',
  phases: ['WORKS'],
  acceptance: 'ACCEPTED',
  ...changes,
});

const shown = async () =>
  sheetRecord((await readFeed(cms.url)).lines, 'F01').partnerships.map(({ role }) => role);

describe('a partnership', () => {
  it('shows on its sheet once accepted, and survives the sheet’s life', async () => {
    const before = await shown();
    const { documentId } = await admin.create(uid, partnership({ acceptance: 'PROPOSED' }));
    expect(await shown()).toEqual(before);
    const lines = await changesOf(cms.url, () =>
      admin.update(uid, documentId, { acceptance: 'ACCEPTED' }),
    );
    expect(lines.map(({ record }) => record?.reference)).toEqual(['F01']);
    const expected = [...before, 'Signalétique des sentiers'];
    expect(await shown()).toEqual(expected);
    await admin.publish(concepts.sheet, ids.sheet, {
      title: 'Dématérialiser les procédures de la mairie',
    });
    expect(await shown()).toEqual(expected);
    await admin.unpublish(concepts.sheet, ids.sheet);
    await admin.publish(concepts.sheet, ids.sheet);
    expect(await shown()).toEqual(expected);
    const [line] = await changesOf(cms.url, () => admin.delete(uid, documentId));
    expect(line?.record?.reference).toBe('F01');
    expect(await shown()).toEqual(before);
  });

  it.each([
    [
      'the lead agency',
      () => ({ agency: { connect: [{ documentId: ids.lead }] }, contact: undefined }),
      'agency',
      'pilote déjà',
    ],
    [
      'a contact of another agency',
      () => ({ contact: { connect: [{ documentId: ids.stranger }] } }),
      'contact',
      'n’est pas de l’agence partenaire',
    ],
    ['no phase once accepted', () => ({ phases: [] }), 'phases', 'au moins une phase'],
    ['no sheet', () => ({ sheet: undefined }), 'sheet', 'Choisissez la fiche'],
  ])('refuses %s', async (_case, changes, path, message) => {
    const answer = await admin.send(
      'POST',
      `/content-manager/collection-types/${uid}`,
      partnership(changes()),
    );
    expect(messagesOf(answer)[path]).toContain(message);
  });

  it('refuses the same partner twice', async () => {
    const { documentId } = await admin.create(uid, partnership());
    const answer = await admin.send(
      'POST',
      `/content-manager/collection-types/${uid}`,
      partnership(),
    );
    expect(messagesOf(answer).agency).toContain('déjà partenaire');
    await admin.delete(uid, documentId);
  });

  it('goes with its sheet', async () => {
    const sheet = await admin.find(concepts.sheet, 'reference', 'F03');
    const { documentId } = await admin.create(
      uid,
      partnership({ sheet: { connect: [{ documentId: sheet.documentId }] } }),
    );
    await admin.delete(concepts.sheet, sheet.documentId);
    expect(
      (await admin.send('GET', `/content-manager/collection-types/${uid}/${documentId}`)).status,
    ).toBe(404);
  });
});
