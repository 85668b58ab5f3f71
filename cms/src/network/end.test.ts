import { concepts } from '../concepts';
import { AdminClient } from '../testing/admin-client';
import { readFeed, sheetRecord, type Line } from '../testing/feed-client';
import { messageOf, NetworkClient } from '../testing/network-client';
import { startCms, testEnvironment, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let network: NetworkClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  network = await NetworkClient.login(cms.url);
}, 240_000);
afterAll(() => cms?.stop());

const lineOf = (lines: readonly Line[], id: string): Line => {
  const line = lines.find((one) => one.id === id);
  if (!line) throw new Error(`Nothing was told of ${id}`);
  return line;
};

const withdraw = (sheet: string, replacedBy: string | null = null) => ({
  sheet,
  to: null,
  replacedBy,
});

describe('the end of « Manche Habitat », whose addresses the CAUE takes over', () => {
  const request = async () => {
    const [agency, caue, energies] = await Promise.all(
      ['Habitat', 'CAUE', 'énergies'].map((name) => network.agency(name)),
    );
    const [f48, f49, f50, f51] = await network.sheets('F48', 'F49', 'F50', 'F51');
    return {
      agency: agency!.uuid,
      successor: caue!.uuid,
      sheets: [
        { sheet: f48!, to: caue!.uuid, contacts: [caue!.contacts[0]!.uuid] },
        { sheet: f49!, to: energies!.uuid, contacts: [] },
        withdraw(f50!, f48!),
        withdraw(f51!),
      ],
    };
  };

  it('asks what becomes of each of its sheets', async () => {
    const asked = await request();
    const { sheets } = asked;
    const [f01, f52] = await network.sheets('F01', 'F52');
    for (const [changes, message] of [
      [{ sheets: sheets.slice(0, 2) }, /il manque F50 « .* », F51 «/],
      [{ sheets: [...sheets, withdraw(f01!)] }, /n’est plus de cette agence/],
      [{ sheets: [...sheets, sheets[0]] }, /décidée deux fois/],
      [{ sheets: [...sheets.slice(0, 3), withdraw(sheets[3]!.sheet, sheets[2]!.sheet)] }, /F50/],
      [{ sheets: sheets.map(({ sheet }) => ({ sheet, to: asked.agency })) }, /s’en va/],
      [{ successor: asked.agency }, /s’en va/],
      [{ successor: f52 }, /introuvable/],
      [{ agency: (await network.agency('Manche Ingénierie')).uuid }, /coordonne le réseau/],
    ] as const) {
      const answer = await network.sendPreview('end', { ...asked, ...changes });
      expect({ changes, status: answer.status }).toEqual({ changes, status: 400 });
      expect(messageOf(answer)).toMatch(message);
    }
  });

  it('is shown first', async () => {
    const { title, sections } = await network.preview('end', await request());
    const told = JSON.stringify(sections);
    expect(title).toBe('« Manche Habitat » quitte le réseau');
    expect(told).toMatch(/F48 « [^»]* » : de « Manche Habitat » à « CAUE/);
    expect(told).toMatch(/F50 « [^»]* » : son adresse mène à F48 «/);
    expect(told).toMatch(/F51 « [^»]* » : son adresse dit qu’elle est retirée/);
    expect(told).toMatch(/F12 .* : prend fin, car « Manche Habitat » quitte le réseau/);
    expect(told).toContain('/agences/manche-habitat mènera à « CAUE');
    expect(told).toContain('1 compte sera désactivé');
  });

  it('moves, withdraws and closes, and leaves nothing of it in the guide', async () => {
    const asked = await request();
    const [f48, f49, f50, f51] = asked.sheets.map(({ sheet }) => sheet);
    const [contact] = (await network.agency('Habitat')).contacts;
    const showing = await network.documentId('F53');
    const { documentId } = await network.admin.find(concepts.contact, 'label', contact!.label);
    await network.admin.publish(concepts.sheet, showing, {
      contacts: { connect: [{ documentId }] },
    });
    const lines = await network.change('end', asked);
    expect(lineOf(lines, f48!).record).toMatchObject({ leadAgency: asked.successor });
    expect(lineOf(lines, f49!).record).toMatchObject({ contacts: [] });
    expect(lineOf(lines, f50!).withdrawn).toMatchObject({ reference: 'F50', replacedBy: f48 });
    expect(lineOf(lines, f51!).withdrawn).toMatchObject({ reference: 'F51', replacedBy: null });
    expect(lineOf(lines, asked.agency)).not.toHaveProperty('record');
    expect(lineOf(lines, asked.agency)).not.toHaveProperty('withdrawn');
    expect(lineOf(lines, asked.successor).record).toMatchObject({
      previousSlugs: expect.arrayContaining(['manche-habitat']),
      formerNames: [],
    });
    const whole = (await readFeed(cms.url)).lines.filter(({ record }) => record);
    expect(JSON.stringify(whole)).not.toContain(asked.agency);
    expect(JSON.stringify(whole)).not.toContain(contact!.uuid);
    expect(sheetRecord(whole, 'F53').contacts).toHaveLength(1);
  });

  it('keeps the texts of withdrawn sheets for the coordination', async () => {
    expect(await network.draft('F51')).toMatchObject({ status: 'draft', reference: 'F51' });
    const { sheets } = await network.readPage();
    expect(sheets.find(({ reference }) => reference === 'F51')?.leads).toEqual([null]);
    const caue = await network.agency('CAUE');
    await network.change('transfer', {
      sheets: await network.sheets('F51'),
      to: caue.uuid,
      contacts: [],
    });
    await network.admin.publish(concepts.sheet, await network.documentId('F51'));
    const { lines } = await readFeed(cms.url);
    expect(sheetRecord(lines, 'F51').leadAgency).toBe(caue.uuid);
  });

  it('closes its accounts', async () => {
    const email = 'editeur.manche-habitat@idm.example';
    await expect(AdminClient.login(cms.url, email)).rejects.toThrow('cannot log in');
    const { status } = await fetch(`${cms.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: testEnvironment.IDM_DEMO_PASSWORD }),
    });
    expect(status).toBe(400);
  });
});

describe('the end of an agency that nobody follows', () => {
  it('leaves its name and addresses, which say that it left', async () => {
    const symel = await network.agency('Espaces littoraux');
    const sheets = (await network.sheets('F52', 'F53', 'F54', 'F55')).map((uuid) => withdraw(uuid));
    const request = { agency: symel.uuid, successor: null, sheets };
    const { sections } = await network.preview('end', request);
    expect(JSON.stringify(sections)).toContain(
      '/agences/symel dira que l’agence ne fait plus partie du réseau',
    );
    const lines = await network.change('end', request);
    const former = {
      name: symel.name,
      slug: 'symel',
      previousSlugs: [],
      leftAt: expect.any(String),
    };
    expect(lineOf(lines, symel.uuid).withdrawn).toEqual(former);
    const whole = await readFeed(cms.url);
    expect(lineOf(whole.lines, symel.uuid).withdrawn).toEqual(former);
  });

  it('keeps its address from any other', async () => {
    const { documentId } = await network.admin.find(concepts.agency, 'slug', 'labeo');
    const path = `/content-manager/collection-types/${concepts.agency}/${documentId}`;
    const answer = await network.admin.send('PUT', path, { slug: 'symel' });
    expect(answer.status).toBe(400);
  });
});
