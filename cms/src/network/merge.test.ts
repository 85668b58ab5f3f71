import { concepts } from '../concepts';
import { seedDemonstration } from '../demo/seed-demonstration';
import { AdminClient } from '../testing/admin-client';
import { readFeed, type Line } from '../testing/feed-client';
import { dataOf, messageOf, NetworkClient } from '../testing/network-client';
import { startCms, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let network: NetworkClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  network = await NetworkClient.login(cms.url);
}, 240_000);
afterAll(() => cms?.stop());

interface Partnership {
  readonly agency: string;
  readonly role: string;
  readonly contact: string | null;
}

interface Sheet {
  readonly reference: string;
  readonly leadAgency: string;
  readonly contacts: readonly string[];
  readonly partnerships: readonly Partnership[];
}

const sheetsIn = (lines: readonly Line[]): Sheet[] =>
  lines
    .filter(({ kind, record }) => kind === 'sheet' && record)
    .map(({ record }) => record as unknown as Sheet);

const readSheets = async () => sheetsIn((await readFeed(cms.url)).lines);

const proposePartnership = async (reference: string, agency: string, role: string) =>
  network.admin.create(concepts.partnership, {
    sheet: { connect: [{ documentId: await network.documentId(reference) }] },
    agency: {
      connect: [
        { documentId: (await network.admin.find(concepts.agency, 'slug', agency)).documentId },
      ],
    },
    role,
    acceptance: 'PROPOSED',
  });

describe('a merger of « Attitude Manche » into the CAUE', () => {
  const request = async () => ({
    agency: (await network.agency('Attitude')).uuid,
    into: (await network.agency('CAUE')).uuid,
  });

  it('is shown first: sheets, contacts, partnerships, addresses, accounts and territories', async () => {
    await proposePartnership('F53', 'caue', 'Un avis du CAUE');
    const { title, sections } = await network.preview('merge', await request());
    expect(title).toBe('« Attitude Manche » rejoint « CAUE de la Manche »');
    const items = (heading: RegExp) => sections.find((one) => heading.test(one.heading))?.items;
    expect(items(/agence pilote/)).toHaveLength(6);
    expect(items(/agence pilote/)![0]).toMatch(
      /^F26 « .* » : de « Attitude Manche » à « CAUE de la Manche »$/,
    );
    expect(items(/Interlocuteurs/)!.length).toBeGreaterThan(2);
    expect(items(/Partenariats/)!.join('\n')).toMatch(/F13 .* : prend fin, car « CAUE/);
    expect(items(/Partenariats/)!.join('\n')).toMatch(/F03 .* : passe à « CAUE/);
    expect(items(/Adresses/)).toEqual([
      '/agences/attitude-manche mènera à « CAUE de la Manche »',
      '/agences/latitude-manche mènera à « CAUE de la Manche »',
    ]);
    expect(items(/Comptes/)).toEqual(['1 compte écrira pour « CAUE de la Manche »']);
    expect(items(/Territoires/)![0]).toMatch(/tout le département/);
  });

  it('is refused for the agency that coordinates the network, and of an agency with itself', async () => {
    const asked = await request();
    const coordinator = (await network.agency('Manche Ingénierie')).uuid;
    for (const [changes, message] of [
      [{ agency: coordinator }, /coordonne le réseau/],
      [{ into: asked.agency }, /ne rejoint pas elle-même/],
      [{ into: 'nobody' }, /introuvable/],
    ] as const) {
      const answer = await network.sendPreview('merge', { ...asked, ...changes });
      expect(answer.status).toBe(400);
      expect(messageOf(answer)).toMatch(message);
    }
  });

  it('gives everything to the CAUE, and nothing that readers see is lost', async () => {
    const { agency, into } = await request();
    const before = await readSheets();
    const { seen } = await network.preview('merge', { agency, into });
    const lines = await network.change('merge', { agency, into });

    const gone = lines.find(({ id }) => id === agency);
    expect(gone).toMatchObject({ kind: 'agency' });
    expect(gone).not.toHaveProperty('record');
    expect(lines.find(({ id }) => id === into)?.record).toMatchObject({
      slug: 'caue',
      previousSlugs: expect.arrayContaining(['attitude-manche', 'latitude-manche']),
      formerNames: expect.arrayContaining(['Latitude Manche', 'Attitude Manche']),
    });
    expect(new Set(lines.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(lines.length);

    const after = await readSheets();
    expect(JSON.stringify(after)).not.toContain(agency);
    for (const sheet of before) {
      const now = after.find(({ reference }) => reference === sheet.reference)!;
      const lead = sheet.leadAgency === agency ? into : sheet.leadAgency;
      expect(now).toMatchObject({ leadAgency: lead, contacts: sheet.contacts });
      const isTwice = sheet.partnerships.some((one) => one.agency === into);
      const partners = sheet.partnerships
        .filter((one) => one.agency !== agency || !isTwice)
        .map((one) => ({ ...one, agency: one.agency === agency ? into : one.agency }))
        .filter((one) => one.agency !== lead);
      expect(now.partnerships).toEqual(partners);
    }
    const again = await network.confirm('merge', { agency, into }, seen);
    expect(dataOf(again)).toEqual({ outcome: 'repeated' });
  });

  it('keeps, of two partnerships, the one that readers see', async () => {
    const partners = (await readSheets()).find(({ reference }) => reference === 'F53')!;
    expect(partners.partnerships).toHaveLength(1);
    await expect(
      network.admin.find(concepts.partnership, 'role', 'Un avis du CAUE'),
    ).rejects.toThrow('No api::partnership');
  });

  it('gives the CAUE the contacts, named after it, and the accounts', async () => {
    const { agencies } = await network.readPage();
    expect(agencies.some(({ name }) => name === 'Attitude Manche')).toBe(false);
    const rows = (await cms.app.db
      .connection('contacts')
      .whereLike('email', 'am-%')
      .select('shown_as')) as { shown_as: string }[];
    expect(rows.length).toBeGreaterThan(2);
    for (const { shown_as: shownAs } of rows) expect(shownAs).toMatch(/^CAUE 50 – /);
    const editor = await AdminClient.login(cms.url, 'editeur.attitude-manche@idm.example');
    expect((await editor.send('GET', '/admin/users/me')).status).toBe(200);
    const accounts = await cms.app.db
      .connection('guide_account_agencies')
      .where({ agency_uuid: (await network.agency('CAUE')).uuid });
    expect(accounts).toHaveLength(2);
  });

  it('is not undone by the demonstration at the next start', async () => {
    const { history: _, ...before } = await network.readPage();
    await seedDemonstration(cms.app);
    expect(await network.readPage()).toMatchObject(before);
  });

  it('leaves no other agency the old addresses', async () => {
    const symel = await network.admin.find(concepts.agency, 'slug', 'symel');
    const path = `/content-manager/collection-types/${concepts.agency}/${symel.documentId}`;
    const answer = await network.admin.send('PUT', path, { slug: 'latitude-manche' });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('est ou a été celle de l’agence « CAUE');
  });

  it('leads on when the CAUE joins another in its turn', async () => {
    const labeo = await network.agency('LABÉO');
    const caue = await network.agency('CAUE');
    const lines = await network.change('merge', { agency: caue.uuid, into: labeo.uuid });
    expect(lines.find(({ id }) => id === labeo.uuid)?.record).toMatchObject({
      previousSlugs: expect.arrayContaining(['caue', 'attitude-manche', 'latitude-manche']),
    });
  });
});
