import { concepts } from '../concepts';
import { AdminClient, messagesOf, type Document } from '../testing/admin-client';
import { aPng } from '../testing/a-png';
import { rowOf } from '../testing/doors/other-agency';
import { readFeed, sheetRecord } from '../testing/feed-client';
import { aSheet } from '../testing/sheet-data';
import { startCms, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let editor: AdminClient;
let partner: AdminClient;
let theme: string;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  editor = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
  partner = await AdminClient.login(cms.url, 'editeur.labeo@idm.example');
  theme = (await rowOf(cms.app, 'theme', {})).document_id;
}, 240_000);

afterAll(() => cms?.stop());

const list = (uid: string): string => `/content-manager/collection-types/${uid}`;

/** As the form sends it: an agency's editor does not choose the lead agency. */
const newSheet = (changes: Readonly<Record<string, unknown>> = {}) => {
  const { leadAgency: _forced, ...sheet } = aSheet({ agency: '', theme });
  return { ...sheet, ...changes };
};

const bulk = (uid: string, action: string, documentIds: readonly string[]) =>
  editor.fetch('POST', `${list(uid)}/actions/${action}`, { documentIds });

describe('an editor’s own sheet', () => {
  let sheet: Document;

  it('is created, filled, published, changed, taken back, withdrawn, copied and deleted', async () => {
    const contact = await editor.create(concepts.contact, {
      label: 'Accueil',
      phone: '0233055550',
    });
    const file = await editor.upload(aPng());
    sheet = await editor.create(concepts.sheet, newSheet());
    await editor.update(concepts.sheet, sheet.documentId, {
      contacts: { connect: [{ documentId: contact.documentId }] },
      documents: [{ label: 'Plan', file: file.id }],
    });
    await editor.publish(concepts.sheet, sheet.documentId);
    const record = sheetRecord((await readFeed(cms.url)).lines, String(sheet.reference));
    expect(record).toMatchObject({ title: sheet.title });
    await editor.update(concepts.sheet, sheet.documentId, { title: 'Refaire le clocher' });
    const at = `${list(concepts.sheet)}/${sheet.documentId}`;
    for (const [method, path] of [
      ['POST', `${at}/actions/discard`],
      ['GET', `${at}?status=published`],
      ['GET', `${at}/actions/countDraftRelations`],
      [
        'GET',
        `/content-manager/preview/url/${concepts.sheet}?documentId=${sheet.documentId}&status=draft`,
      ],
    ] as const)
      expect((await editor.fetch(method, path, method === 'POST' ? {} : undefined)).status).toBe(
        200,
      );
    await editor.unpublish(concepts.sheet, sheet.documentId);
    const copy = await editor.clone(concepts.sheet, sheet.documentId, newSheet());
    expect((await editor.delete(concepts.sheet, copy.documentId)).status).toBe(200);
  });

  it('is published, withdrawn, checked and deleted with others at once', async () => {
    const more = await editor.create(concepts.sheet, newSheet({ title: 'Restaurer une chapelle' }));
    const ids = [sheet.documentId, more.documentId];
    for (const action of ['bulkFindForValidation', 'bulkPublish', 'bulkUnpublish', 'bulkDelete'])
      expect((await bulk(concepts.sheet, action, ids)).status).toBe(200);
  });

  it('may point to what other agencies publish, and shows it by its published title', async () => {
    const mine = await editor.create(concepts.sheet, newSheet());
    const named = await rowOf(cms.app, 'sheet', { reference: 'F20' });
    const picker = `/content-manager/relations/${concepts.sheet}/relatedSheets`;
    const title = String((named as unknown as { title: string }).title);
    const found = await editor.fetch(
      'GET',
      `${picker}?_q=${encodeURIComponent(title)}&id=${mine.documentId}`,
    );
    expect(JSON.parse(found.text)).toMatchObject({
      results: [{ documentId: named.document_id, title, status: 'published' }],
    });
    await editor.update(concepts.sheet, mine.documentId, {
      relatedSheets: { connect: [{ documentId: named.document_id }] },
    });
    const owner = await AdminClient.login(cms.url, 'editeur.labeo@idm.example');
    await owner.update(concepts.sheet, named.document_id, { title: 'En chantier' });
    const shown = await editor.fetch(
      'GET',
      `/content-manager/relations/${concepts.sheet}/${mine.documentId}/relatedSheets`,
    );
    expect(JSON.parse(shown.text)).toMatchObject({ results: [{ title }] });
    await owner.update(concepts.sheet, named.document_id, { title });
    // Saving what was there before asks nothing again, even once the other sheet has left the guide.
    await owner.unpublish(concepts.sheet, named.document_id);
    await editor.update(concepts.sheet, mine.documentId, { summary: 'Un autre résumé.' });
    await owner.publish(concepts.sheet, named.document_id);
    expect((await editor.delete(concepts.sheet, mine.documentId)).status).toBe(200);
  });
});

describe('an editor’s own files', () => {
  it('are added, sorted in folders, described, replaced, listed and deleted', async () => {
    const made = await editor.fetch('POST', '/upload/folders', { name: 'Plans' });
    const folder = (JSON.parse(made.text) as { data: { id: number } }).data.id;
    const { id } = await editor.upload(aPng());
    await editor.replaceFile(id, aPng('autre.png'));
    expect((await editor.describeFile(id, { alternativeText: 'Un plan', folder })).status).toBe(
      200,
    );
    const listed = await editor.fetch('GET', `/upload/files?filters[folder][id][$eq]=${folder}`);
    expect(JSON.parse(listed.text)).toMatchObject({ results: [{ id }], pagination: { total: 1 } });
    for (const [method, path, body] of [
      ['GET', '/upload/folder-structure', undefined],
      ['GET', `/upload/folders/${folder}`, undefined],
      ['GET', '/upload/folders?filters[parent][id][$null]=true', undefined],
      ['PUT', `/upload/folders/${folder}`, { name: 'Plans anciens', parent: null }],
      ['POST', '/upload/actions/bulk-move', { fileIds: [id], destinationFolderId: null }],
      ['POST', '/upload/actions/bulk-delete', { fileIds: [id], folderIds: [folder] }],
    ] as const)
      expect({ path, status: (await editor.fetch(method, path, body)).status }).toEqual({
        path,
        status: 200,
      });
  });
});

describe('a partnership', () => {
  let id: string;
  let sheet: Document;

  const change = async (client: AdminClient, data: Record<string, unknown>) =>
    messagesOf(await client.send('PUT', `${list(concepts.partnership)}/${id}`, data));
  const shown = async (): Promise<unknown[]> =>
    sheetRecord((await readFeed(cms.url)).lines, String(sheet.reference)).partnerships as unknown[];

  beforeAll(async () => {
    sheet = await editor.create(concepts.sheet, newSheet({ title: 'Assainir un bâtiment' }));
    await editor.publish(concepts.sheet, sheet.documentId);
  });

  it('is proposed by the agency of the sheet, whatever answer it gives in the other’s place', async () => {
    const labeo = await rowOf(cms.app, 'agency', { slug: 'labeo' });
    const created = await editor.create(concepts.partnership, {
      sheet: { connect: [{ documentId: sheet.documentId }] },
      agency: { connect: [{ documentId: labeo.document_id }] },
      role: 'Analyses de l’air',
      phases: ['WORKS'],
      acceptance: 'ACCEPTED',
    });
    id = created.documentId;
    expect(created.acceptance).toBe('PROPOSED');
    expect(await shown()).toEqual([]);
    expect(await change(editor, { acceptance: 'ACCEPTED' })).toHaveProperty('acceptance');
  });

  it('is read and answered by the other agency, with its own phases and contact', async () => {
    expect(await change(partner, { role: 'Tout' })).toHaveProperty('role');
    const stranger = await rowOf(cms.app, 'contact', { email: 'caue-accueil@example.org' });
    expect(
      await change(partner, { contact: { set: [{ documentId: stranger.document_id }] } }),
    ).toHaveProperty('contact');
    const own = await rowOf(cms.app, 'contact', { email: 'labeo-accueil@example.org' });
    const answer = {
      acceptance: 'ACCEPTED',
      phases: ['OPERATION'],
      contact: { set: [{ documentId: own.document_id }] },
    };
    expect(await change(partner, answer)).toEqual({});
    expect(await shown()).toMatchObject([{ role: 'Analyses de l’air', phases: ['OPERATION'] }]);
  });

  it('once accepted is changed by neither in the other’s place, and ended by the sheet’s agency', async () => {
    for (const data of [{ role: 'Autre' }, { phases: ['WORKS'] }, { acceptance: 'PROPOSED' }])
      expect(await change(editor, data)).toHaveProperty(Object.keys(data)[0] ?? '');
    expect((await partner.delete(concepts.partnership, id)).status).toBe(400);
    expect(await change(partner, { acceptance: 'DECLINED' })).toEqual({});
    expect(await shown()).toEqual([]);
    expect(await change(editor, { acceptance: 'PROPOSED', role: 'Analyses de l’eau' })).toEqual({});
    expect((await editor.delete(concepts.partnership, id)).status).toBe(200);
  });

  it('is not proposed on another’s sheet', async () => {
    const named = await rowOf(cms.app, 'sheet', { reference: 'F20' });
    const symel = await rowOf(cms.app, 'agency', { slug: 'symel' });
    const answer = await editor.send('POST', list(concepts.partnership), {
      sheet: { connect: [{ documentId: named.document_id }] },
      agency: { connect: [{ documentId: symel.document_id }] },
      role: 'Aide',
    });
    expect(messagesOf(answer)).toHaveProperty('sheet');
  });
});
