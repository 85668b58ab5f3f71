import { concepts } from '../../concepts';
import { AdminClient, messagesOf, type Document } from '../../testing/admin-client';
import { changesOf, idOf, readFeed, type Line } from '../../testing/feed-client';
import { startCms, type StartedCms } from '../../testing/start-cms';

const uid = concepts.portal;
const list = `/content-manager/collection-types/${uid}`;

let cms: StartedCms;
let coordinator: AdminClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  coordinator = await AdminClient.login(cms.url, 'coordination@idm.example');
}, 120_000);

afterAll(() => cms.stop());

const sheetOf = (reference: string): Promise<Document> =>
  coordinator.find(concepts.sheet, 'reference', reference);

const connect = (...documents: readonly Document[]) => ({
  connect: documents.map(({ documentId }) => ({
    documentId,
    id: undefined,
    position: { end: true },
  })),
});

const create = (data: Readonly<Record<string, unknown>> = {}): Promise<Document> =>
  coordinator.create(uid, { name: 'Portail d’essai', organisation: 'Un organisme', ...data });

const portalsIn = (lines: readonly Line[]): Line[] => lines.filter(({ kind }) => kind === 'portal');

async function recordOf({ documentId }: Document): Promise<Record<string, unknown> | undefined> {
  const row = await cms.app.db
    .connection('portals')
    .where({ document_id: documentId })
    .first<{ uuid: string }>('uuid');
  const { lines } = await readFeed(cms.url);
  return portalsIn(lines).find(({ id }) => id === row?.uuid)?.record;
}

describe('a portal', () => {
  it('is in the feed as soon as it is saved, without what is between the network and its partner', async () => {
    const theme = await coordinator.find(concepts.theme, 'code', 'eau');
    const agency = await coordinator.find(concepts.agency, 'slug', 'caue');
    const territory = await coordinator.find(concepts.territory, 'code', '50129');
    const [first, second, third] = await Promise.all(['F05', 'F01', 'F03'].map(sheetOf));
    const [line, ...others] = await changesOf(cms.url, () =>
      create({
        name: 'Site de la communauté',
        contactEmail: 'numerique@communaute.example',
        themes: connect(theme),
        agencies: connect(agency),
        phases: ['WORKS', 'REFLECTION'],
        feeModels: ['FREE'],
        territory: connect(territory),
        highlightedSheets: connect(first!, second!),
        excludedSheets: connect(third!),
        accentColour: '7A1F3D',
        allowedHosts: 'www.communaute.example\n*.Mairies.example',
      }),
    );
    const { lines } = await readFeed(cms.url);
    const sheetId = (reference: string) => idOf(lines, 'sheet', 'reference', reference);
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      kind: 'portal',
      record: {
        name: 'Site de la communauté',
        slug: 'site-de-la-communaute',
        previousSlugs: [],
        themes: [idOf(lines, 'theme', 'code', 'eau')],
        agencies: [idOf(lines, 'agency', 'slug', 'caue')],
        phases: ['REFLECTION', 'WORKS'],
        feeModels: ['FREE'],
        territory: 'commune-50129',
        highlightedSheets: [sheetId('F05'), sheetId('F01')],
        excludedSheets: [sheetId('F03')],
        colours: { accent: '#7a1f3d', link: null, accentDark: null, linkDark: null },
        hosts: ['www.communaute.example', '*.mairies.example'],
        keys: [],
      },
    });
    expect(JSON.stringify(line)).not.toContain('numerique@');
  });

  it('is gone when it is not active any more', async () => {
    const { documentId } = await create({ name: 'Portail arrêté' });
    const [gone] = await changesOf(cms.url, () =>
      coordinator.update(uid, documentId, { isActive: false }),
    );
    expect(gone).toMatchObject({ kind: 'portal' });
    expect(gone).not.toHaveProperty('record');
  });

  it('keeps its former addresses, which nobody else may take', async () => {
    const portal = await create({ name: 'Nom d’avant' });
    await coordinator.update(uid, portal.documentId, { slug: 'nom-d-apres' });
    expect(await recordOf(portal)).toMatchObject({
      slug: 'nom-d-apres',
      previousSlugs: ['nom-d-avant'],
    });
    const taken = { name: 'Autre', organisation: 'Un organisme', slug: 'nom-d-avant' };
    const answer = await coordinator.send('POST', list, taken);
    expect([answer.status, messagesOf(answer).slug]).toEqual([
      400,
      expect.stringContaining('celle du portail « Nom d’avant »'),
    ]);
  });

  it.each([
    ['name', { name: '' }, 'Nommez le portail'],
    ['organisation', { organisation: '' }, 'Dites quel organisme'],
    ['contactEmail', { contactEmail: 'numerique' }, 'adresse électronique'],
    ['phases', { phases: ['PAINTING'] }, 'PAINTING'],
    ['feeModels', { feeModels: ['CHEAP'] }, 'CHEAP'],
    ['accentColour', { accentColour: '#ff9900' }, 'il en faut 4,5'],
    ['linkColourDark', { linkColourDark: '#0b4a63' }, 'assez claire'],
    ['allowedHosts', { allowedHosts: 'https://www.mairie.example/' }, '« www.mairie.example »'],
  ])('says what is wrong with its %s (%j)', async (field, wrong, message) => {
    const portal = { name: 'Essai', organisation: 'Un organisme', ...wrong };
    const answer = await coordinator.send('POST', list, portal);
    expect([answer.status, messagesOf(answer)[field]]).toEqual([
      400,
      expect.stringContaining(message),
    ]);
  });

  it('does not highlight a sheet that it excludes', async () => {
    const sheet = await sheetOf('F02');
    const portal = {
      name: 'Essai',
      organisation: 'Un organisme',
      highlightedSheets: connect(sheet),
      excludedSheets: connect(sheet),
    };
    const answer = await coordinator.send('POST', list, portal);
    expect(messagesOf(answer).excludedSheets).toContain('aussi mise en avant');
  });
});

describe('what a portal highlights', () => {
  const highlightsOf = async (portal: Document) => (await recordOf(portal))?.highlightedSheets;

  it('outlives whatever happens to a sheet but its deletion, in its order', async () => {
    const [first, second] = [await sheetOf('F08'), await sheetOf('F07')];
    const portal = await create({
      name: 'Mise en avant',
      highlightedSheets: connect(first, second),
    });
    const before = await highlightsOf(portal);
    expect(before).toHaveLength(2);

    await coordinator.update(concepts.sheet, first.documentId, { keywords: 'préau' });
    expect(await highlightsOf(portal)).toEqual(before);
    await coordinator.publish(concepts.sheet, first.documentId);
    expect(await highlightsOf(portal)).toEqual(before);
    await coordinator.update(concepts.sheet, first.documentId, { keywords: 'cour' });
    const discard = `/content-manager/collection-types/${concepts.sheet}/${first.documentId}/actions/discard`;
    expect((await coordinator.send('POST', discard, {})).status).toBe(200);
    expect(await highlightsOf(portal)).toEqual(before);
    await coordinator.unpublish(concepts.sheet, first.documentId);
    expect(await highlightsOf(portal)).toEqual(before);
    await coordinator.publish(concepts.sheet, first.documentId);
    expect(await highlightsOf(portal)).toEqual(before);

    const changes = await changesOf(cms.url, () =>
      coordinator.delete(concepts.sheet, first.documentId),
    );
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['portal', 'sheet']);
    expect(await highlightsOf(portal)).toEqual([(before as string[])[1]]);
  });

  it('is told to the coordination when readers do not see it', async () => {
    const sheet = await sheetOf('F09');
    const { documentId } = await create({ name: 'Absente', highlightedSheets: connect(sheet) });
    const missing = async (): Promise<unknown> => {
      const { body } = await coordinator.send('GET', '/guide/portals');
      const { portals } = (
        body as { data: { portals: { documentId: string; missing: unknown }[] } }
      ).data;
      return portals.find((one) => one.documentId === documentId)?.missing;
    };
    expect(await missing()).toEqual([]);
    await coordinator.unpublish(concepts.sheet, sheet.documentId);
    expect(await missing()).toEqual([{ reference: 'F09', title: sheet.title }]);
  });
});

describe('a theme or an agency that a portal’s filter names', () => {
  it('stays, and says where it is used', async () => {
    const theme = await coordinator.create(concepts.theme, {
      label: 'Cressonnières',
      code: 'cressonnieres',
    });
    await create({ name: 'Portail du cresson', themes: connect(theme) });
    const answer = await coordinator.delete(concepts.theme, theme.documentId);
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([
      400,
      expect.stringContaining('portail « Portail du cresson »'),
    ]);
  });
});
