import { concepts } from '../concepts';
import { aPng } from '../testing/a-png';
import { AdminClient } from '../testing/admin-client';
import { changesOf, readFeed, sheetRecord } from '../testing/feed-client';
import { dataOf, messageOf, NETWORK, NetworkClient } from '../testing/network-client';
import { startCms, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let network: NetworkClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  network = await NetworkClient.login(cms.url);
}, 240_000);
afterAll(() => cms?.stop());

const shown = async (reference: string) => sheetRecord((await readFeed(cms.url)).lines, reference);

const partnersOf = async (reference: string) =>
  (await shown(reference)).partnerships.map((one) => one.agency);

const toCaue = async (...references: string[]) => ({
  sheets: await network.sheets(...references),
  to: (await network.agency('CAUE')).uuid,
  contacts: [],
});

describe('a transfer', () => {
  it('moves draft and published version, and publishes nobody’s unfinished draft', async () => {
    const { uuid, contacts } = await network.agency('CAUE');
    const documentId = await network.documentId('F03');
    await network.admin.update(concepts.sheet, documentId, { summary: 'Un résumé à finir.' });
    const before = await shown('F03');
    const request = { ...(await toCaue('F03')), contacts: [contacts[0]!.uuid] };
    const lines = await network.change('transfer', request);
    expect(lines.map(({ kind, id }) => [kind, id])).toEqual([['sheet', request.sheets[0]]]);
    const moved = { leadAgency: uuid, contacts: request.contacts };
    expect(await shown('F03')).toEqual({ ...before, ...moved });
    expect(await network.draft('F03')).toMatchObject({
      summary: 'Un résumé à finir.',
      status: 'modified',
    });
    await network.admin.publish(concepts.sheet, documentId);
    expect(await shown('F03')).toMatchObject({ ...moved, summary: 'Un résumé à finir.' });
  });

  it('takes the files of the sheet out of the folders of its former agency', async () => {
    const former = await AdminClient.login(cms.url, 'editeur.manche-numerique@idm.example');
    const editor = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
    const { body } = await former.send('POST', '/upload/folders', { name: 'Dossier interne' });
    const folder = (body as { data: { id: number } }).data.id;
    const file = await former.upload(aPng('plan.png'));
    await former.describeFile(file.id, { name: 'plan.png', folder });
    await former.update(concepts.sheet, await network.documentId('F02'), {
      documents: [{ label: 'Plan', file: file.id }],
    });
    await network.change('transfer', await toCaue('F02'));
    const unsorted = '/upload/files?filters[folder][id][$null]=true&pageSize=100';
    expect((await editor.send('GET', unsorted)).body).toMatchObject({
      results: expect.arrayContaining([expect.objectContaining({ id: file.id, folder: null })]),
    });
  });

  it('leaves a sheet without pending changes without any', async () => {
    await network.change('transfer', await toCaue('F06'));
    expect((await network.draft('F06')).status).toBe('published');
    expect((await shown('F06')).contacts).toEqual([]);
  });

  it('moves a sheet that never was published, and tells readers nothing', async () => {
    const { documentId } = await network.admin.clone(
      concepts.sheet,
      await network.documentId('F07'),
      { title: 'Une copie à finir', reference: 'F90' },
    );
    expect(await network.change('transfer', await toCaue('F90'))).toEqual([]);
    const page = await network.readPage();
    const moved = page.sheets.find(({ reference }) => reference === 'F90');
    expect(moved?.leads).toEqual([(await network.agency('CAUE')).uuid]);
    await network.admin.delete(concepts.sheet, documentId);
  });

  it('ends the partnership of the new agency, and proposes one to the former when asked', async () => {
    const energies = await network.agency('énergies');
    const request = await toCaue('F34');
    expect(await partnersOf('F34')).toContain(request.to);
    await network.change('transfer', { ...request, partnerRole: 'Études d’éclairage' });
    expect(await partnersOf('F34')).toEqual([]);
    const find = (role: string) => network.admin.find(concepts.partnership, 'role', role);
    const proposed = await find('Études d’éclairage');
    expect(proposed).toMatchObject({ acceptance: 'PROPOSED' });
    const path = `/content-manager/relations/${concepts.partnership}/${proposed.documentId}/agency`;
    const { body } = await network.admin.send('GET', path);
    expect(JSON.stringify(body)).toContain(energies.name);
  });

  it('moves several sheets or none', async () => {
    const documentId = await network.documentId('F22');
    await network.admin.publish(concepts.sheet, documentId, { contactModes: [] });
    const request = await toCaue('F21', 'F22');
    const { seen } = await network.preview('transfer', request);
    const lines = await changesOf(cms.url, async () => {
      const answer = await network.confirm('transfer', request, seen);
      expect(answer.status).toBe(400);
      expect(messageOf(answer)).toMatch(
        /^F22 « .* » : Choisissez un interlocuteur, ou .* Rien n’a été changé\.$/,
      );
    });
    expect(lines).toEqual([]);
    expect((await shown('F21')).leadAgency).toBe((await network.agency('LABÉO')).uuid);
  });

  it('asked twice is done once', async () => {
    const request = await toCaue('F20');
    const { seen } = await network.preview('transfer', request);
    const answers = await Promise.all([1, 2].map(() => network.confirm('transfer', request, seen)));
    const outcomes = answers.map((answer) => dataOf<{ outcome: string }>(answer).outcome);
    expect(outcomes.sort()).toEqual(['done', 'repeated']);
    const { history } = await network.readPage();
    const lines = await changesOf(cms.url, () => network.confirm('transfer', request, seen));
    expect(lines).toEqual([]);
    expect((await network.preview('transfer', request)).isWithoutEffect).toBe(true);
    expect((await network.readPage()).history).toEqual(history);
  });

  it('is refused when the guide changed since it was shown', async () => {
    const request = await toCaue('F25');
    const { seen } = await network.preview('transfer', request);
    await network.admin.unpublish(concepts.sheet, await network.documentId('F25'));
    const answer = await network.confirm('transfer', request, seen);
    expect(answer.status).toBe(409);
    expect(messageOf(answer)).toMatch(/a changé depuis ce que vous avez regardé/);
  });

  it('names what is missing, wrong or unknown', async () => {
    const labeo = await network.agency('LABÉO');
    const request = await toCaue('F23');
    const nobody = '00000000-0000-4000-8000-000000000000';
    for (const [changes, message] of [
      [{ sheets: [] }, /au moins une fiche/],
      [{ sheets: [nobody] }, /fiches choisies est introuvable/],
      [{ to: nobody }, /agence est introuvable/],
      [{ to: undefined }, /Choisissez l’agence/],
      [{ contacts: [labeo.contacts[0]!.uuid] }, /n’est pas de l’agence « CAUE/],
      [{ partnerRole: ' ' }, /continue d’apporter/],
      [{ owner: 1 }, /n’existe pas ici/],
    ] as const) {
      const answer = await network.sendPreview('transfer', { ...request, ...changes });
      expect({ changes, status: answer.status }).toEqual({ changes, status: 400 });
      expect(messageOf(answer)).toMatch(message);
    }
    expect((await network.confirm('transfer', request, 'x')).status).toBe(400);
  });
});

describe('the history', () => {
  it('says who, what, from and to', async () => {
    const [last] = (await network.readPage()).history;
    expect(last).toMatchObject({
      kind: 'transfer',
      by: 'Coordination du réseau',
      account: expect.any(Number),
      title: '1 fiche passe à « CAUE de la Manche »',
    });
    expect(last!.sections[0]!.items[0]).toMatch(/^F20 « .* » : de « LABÉO » à « CAUE/);
    const { body } = await network.admin.send('GET', NETWORK);
    expect(JSON.stringify(body)).toContain('à «\u00a0CAUE de la Manche\u00a0»');
  });
});
