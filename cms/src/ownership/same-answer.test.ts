import { concepts } from '../concepts';
import { AdminClient } from '../testing/admin-client';
import { createOtherAgency, rowOf, type OtherAgency } from '../testing/doors/other-agency';
import { aSheet } from '../testing/sheet-data';
import { startCms, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let other: OtherAgency;
let editor: AdminClient;
let sheet: string;

const NO_DOCUMENT = 'aaaaaaaaaaaaaaaaaaaaaaaa';
const NO_ROW = 999999;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  other = await createOtherAgency(cms.app, cms.url, 'labeo', 'symel');
  editor = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
  const theme = (await rowOf(cms.app, 'theme', {})).document_id;
  sheet = (await editor.create(concepts.sheet, aSheet({ agency: '', theme }))).documentId;
}, 240_000);

afterAll(() => cms?.stop());

const ask = (data: object) =>
  editor.fetch('PUT', `/content-manager/collection-types/${concepts.sheet}/${sheet}`, data);

/** Each way to name an entry. */
const inputs: Readonly<Record<string, (documentId: string, row: number) => unknown>> = {
  'its document': (documentId) => documentId,
  'its row': (_documentId, row) => row,
  'its document, to connect': (documentId) => ({ connect: [{ documentId }] }),
  'its row, to connect': (_documentId, id) => ({ connect: [{ id }] }),
  'its row, among all': (_documentId, id) => ({ set: [{ id: String(id) }] }),
  'its document, to disconnect': (documentId) => ({ disconnect: [{ documentId }] }),
  'its row, to disconnect': (_documentId, id) => ({ disconnect: [id] }),
};

describe('what is another’s and what does not exist', () => {
  const targets = {
    contacts: () => [other.ids.contact, Number(other.rows.contact)],
    relatedSheets: () => [other.ids.sheet, Number(other.rows.sheet)],
    replacedBy: () => [other.ids.sheet, Number(other.rows.sheet)],
  } as const;

  describe.each(Object.keys(targets) as (keyof typeof targets)[])('in %s', (field) => {
    it.each(Object.keys(inputs))('are refused alike, named by %s', async (shape) => {
      const [document, row] = targets[field]() as [string, number];
      const given = await ask({ [field]: inputs[shape]?.(document, row) });
      const absent = await ask({ [field]: inputs[shape]?.(NO_DOCUMENT, NO_ROW) });
      expect(given).toEqual(absent);
      expect(given).toMatchObject({ status: 400, text: expect.stringContaining('Choisissez') });
    });
  });

  it('are refused alike as a place among one’s own', async () => {
    const { documentId } = await editor.create(concepts.contact, { label: 'Accueil' });
    const beside = (before: string) =>
      ask({ contacts: { connect: [{ documentId, position: { before } }] } });
    expect(await beside(other.ids.contact)).toEqual(await beside(NO_DOCUMENT));
  });

  it('are refused alike as the file of a document', async () => {
    const show = (file: unknown) => ask({ documents: [{ label: 'Plan', file }] });
    expect(await show(other.file)).toEqual(await show(NO_ROW));
    expect(await show({ set: [{ id: other.file }] })).toEqual(await show({ id: NO_ROW }));
  });

  it('cannot be told by the identity that a new entry asks for', async () => {
    const list = `/content-manager/collection-types/${concepts.contact}`;
    for (const identity of [
      { documentId: other.ids.contact },
      { documentId: NO_DOCUMENT },
      { id: Number(other.rows.contact) },
    ]) {
      const label = `Accueil ${JSON.stringify(identity)}`;
      const { status, text } = await editor.fetch('POST', list, { label, ...identity });
      const { data } = JSON.parse(text) as { data: { documentId: string } };
      expect({ status, isGiven: data.documentId === identity.documentId }).toEqual({
        status: 201,
        isGiven: false,
      });
    }
  });
});
