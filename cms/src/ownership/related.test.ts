import { concepts } from '../concepts';
import { AdminClient } from '../testing/admin-client';
import { createOtherAgency, rowOf, SECRET, type OtherAgency } from '../testing/doors/other-agency';
import { aSheet } from '../testing/sheet-data';
import { startCms, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;
let other: OtherAgency;
let editor: AdminClient;
let ids: { sheet: string; led: string; proposed: string };

/** An own sheet replaced by another's that is being rewritten, and partnerships with another's private contact and draft. */
beforeAll(async () => {
  cms = await startCms({ demo: true });
  other = await createOtherAgency(cms.app, cms.url, 'labeo', 'symel');
  editor = await AdminClient.login(cms.url, 'editeur.caue@idm.example');
  const partner = await AdminClient.login(cms.url, 'editeur.labeo@idm.example');
  const theme = (await rowOf(cms.app, 'theme', {})).document_id;
  const own = (await rowOf(cms.app, 'agency', { slug: 'caue' })).document_id;
  const { documentId: sheet } = await editor.create(concepts.sheet, {
    ...aSheet({ agency: '', theme }),
    replacedBy: { connect: [{ documentId: other.ids.published }] },
  });
  const { documentId: led } = await editor.create(concepts.partnership, {
    sheet,
    agency: other.documentId,
    role: 'Analyses',
  });
  await partner.update(concepts.contact, other.ids.contact, { isPublic: false });
  const answer = { acceptance: 'ACCEPTED', phases: ['WORKS'], contact: other.ids.contact };
  await partner.update(concepts.partnership, led, answer);
  const { documentId: proposed } = await partner.create(concepts.partnership, {
    sheet: other.ids.sheet,
    agency: own,
    role: 'Conseil',
  });
  ids = { sheet, led, proposed };
}, 240_000);

afterAll(() => cms?.stop());

type Request = readonly [method: string, path: string, body?: object];

describe('what an own entry points to', () => {
  const entries = [
    [concepts.sheet, 'sheet'],
    [concepts.partnership, 'led'],
    [concepts.partnership, 'proposed'],
  ] as const;

  it.each(entries)('is shown of a %s (%s) as readers know it, at every door', async (uid, name) => {
    const list = `/content-manager/collection-types/${uid}`;
    const at = `${list}/${ids[name]}`;
    const requests: Request[] = [
      ...['', '&status=draft', '&status=published', '&sort=updatedAt:DESC'].map(
        (query): Request => ['GET', `${list}?pageSize=100${query}`],
      ),
      ['GET', at],
      ['GET', `${at}?status=draft`],
      ['PUT', at, {}],
      ['POST', `${list}/actions/bulkFindForValidation`, { documentIds: [ids[name]] }],
      ...(uid === concepts.sheet
        ? ([
            ['POST', `${at}/actions/publish`, {}],
            ['GET', `${at}?status=published`],
            ['GET', `${list}?pageSize=100&status=published`],
            ['POST', `${at}/actions/discard`, {}],
            ['POST', `${at}/actions/unpublish`, {}],
            ['POST', `${list}/clone/${ids[name]}`, { title: 'Une copie' }],
            ['POST', `${list}/auto-clone/${ids[name]}`, {}],
          ] satisfies Request[])
        : []),
      ['GET', '/content-manager/homepage/recent-documents?action=update'],
    ];
    for (const [method, path, body] of requests) {
      const { status, text } = await editor.fetch(method, path, body);
      const words = text.match(new RegExp(`.{20}${SECRET}`, 'i'))?.[0] ?? null;
      expect({ method, path, isServed: status < 500, words }).toEqual({
        method,
        path,
        isServed: true,
        words: null,
      });
    }
  });
});
