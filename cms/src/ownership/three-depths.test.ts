import type { Core } from '@strapi/strapi';
import { concepts, type Concept } from '../concepts';
import { DOCUMENT_UID, FILE_UID, FOLDER_UID } from '../media/media-tables';
import { AdminClient } from '../testing/admin-client';
import { createOtherAgency, rowOf, type OtherAgency } from '../testing/doors/other-agency';
import { giveRole } from '../testing/doors/roles';
import { startCms, type StartedCms } from '../testing/start-cms';
import { ownership, ownershipOf } from './ownership';

let cms: StartedCms;
let other: OtherAgency;

const EMAIL = 'editeur.caue@idm.example';

beforeAll(async () => {
  cms = await startCms({ demo: true });
  other = await createOtherAgency(cms.app, cms.url, 'labeo', 'symel');
}, 240_000);

afterAll(() => cms?.stop());

const ownedConcepts = (Object.keys(ownership) as Concept[]).filter(ownershipOf);

describe('what belongs to an agency', () => {
  it('is declared for every content type of ours: owned, or shared', () => {
    const ours = Object.keys(cms.app.contentTypes).filter((uid) => uid.startsWith('api::'));
    const declared = Object.keys(ownership).map((concept) => concepts[concept as Concept]);
    // The feed is a route, without a table.
    expect(ours.sort()).toEqual([...declared].sort());
  });

  it('is held apart among Strapi’s own types too, which are known', () => {
    const others = Object.keys(cms.app.contentTypes).filter((uid) => !/^(api|admin)::/.test(uid));
    expect(others.sort()).toEqual([
      'plugin::content-releases.release',
      'plugin::content-releases.release-action',
      'plugin::i18n.locale',
      'plugin::review-workflows.workflow',
      'plugin::review-workflows.workflow-stage',
      FILE_UID,
      FOLDER_UID,
    ]);
  });

  it('is not reached through a component: only a document has something at its end, a file', () => {
    const pointing = Object.entries(cms.app.components).flatMap(([uid, { attributes }]) =>
      Object.entries(attributes as Record<string, { type: string }>)
        .filter(([, { type }]) => ['relation', 'media', 'component', 'dynamiczone'].includes(type))
        .map(([name]) => `${uid}.${name}`),
    );
    expect(pointing).toEqual([`${DOCUMENT_UID}.file`]);
  });
});

interface Ability {
  can(action: string, subject: unknown): boolean;
}

interface PermissionService {
  readonly engine: { generateUserAbility(user: object): Promise<Ability> };
  createPermissionsManager(options: object): { toSubject(entity: object, uid: string): unknown };
}

const userOf = (app: Core.Strapi): Promise<{ id: number }> =>
  app.db.query('admin::user').findOne({ where: { email: EMAIL }, populate: ['roles'] }) as never;

describe('the condition, alone', () => {
  it.each(['read', 'update', 'delete', 'publish'])(
    'refuses to %s another’s entry',
    async (right) => {
      const permissions = cms.app.service('admin::permission') as unknown as PermissionService;
      const ability = await permissions.engine.generateUserAbility(await userOf(cms.app));
      const action = `plugin::content-manager.explorer.${right}`;
      for (const concept of ownedConcepts) {
        if (right === 'publish' && concept !== 'sheet') continue;
        const model = concepts[concept];
        const { toSubject } = permissions.createPermissionsManager({ ability, model });
        const mine = await rowOf(cms.app, 'agency', { slug: 'caue' });
        expect(ability.can(action, toSubject({ owner: mine.uuid }, model))).toBe(true);
        expect(ability.can(action, toSubject({ owner: other.uuid, partner: 'x' }, model))).toBe(
          false,
        );
      }
    },
  );
});

/** As if a request of the editor's account called the Document Service itself. */
async function asEditor<T>(run: () => Promise<T>): Promise<T> {
  const state = { user: await userOf(cms.app), userAbility: {} };
  return new Promise((resolve, reject) => {
    void cms.app.requestContext.run({ state } as never, () => run().then(resolve, reject));
  });
}

describe('the middleware, alone', () => {
  const idOf = { sheet: 'sheet', contact: 'contact', partnership: 'partnership' } as const;

  it.each(Object.keys(idOf) as (keyof typeof idOf)[])('reads no %s of another', async (concept) => {
    const documents = cms.app.documents(concepts[concept] as typeof concepts.sheet);
    const documentId = other.ids[idOf[concept]];
    await asEditor(async () => {
      expect(await documents.findOne({ documentId })).toBeNull();
      expect(await documents.findFirst({ filters: { documentId } })).toBeNull();
      expect(await documents.findMany({ filters: { $or: [{ documentId }] } })).toEqual([]);
      expect(await documents.count({ filters: { documentId } })).toBe(0);
    });
  });

  it.each(Object.keys(idOf) as (keyof typeof idOf)[])(
    'writes no %s of another',
    async (concept) => {
      const documents = cms.app.documents(concepts[concept] as typeof concepts.sheet);
      const documentId = other.ids[idOf[concept]];
      const before = await other.fingerprint();
      await asEditor(async () => {
        for (const write of [
          () => documents.update({ documentId, data: { title: 'Pris' } as never }),
          () => documents.delete({ documentId }),
          () => documents.clone({ documentId, data: {} }),
          ...(concept === 'sheet'
            ? [
                () => documents.publish({ documentId }),
                () => documents.unpublish({ documentId }),
                () => documents.discardDraft({ documentId }),
              ]
            : []),
        ])
          await expect(write()).rejects.toThrow('Introuvable');
      });
      expect(await other.fingerprint()).toBe(before);
    },
  );

  it('writes nothing of what is shared', async () => {
    await asEditor(async () => {
      const themes = cms.app.documents(concepts.theme);
      await expect(themes.create({ data: { label: 'Pris', code: 'pris' } })).rejects.toThrow(
        'Réservé à la coordination',
      );
    });
  });

  it('makes the agency the owner of what is new', async () => {
    const created = await asEditor(() =>
      cms.app.documents(concepts.contact).create({
        data: { label: 'Accueil', agency: { set: [{ documentId: other.documentId }] } },
      } as never),
    );
    const mine = await rowOf(cms.app, 'agency', { slug: 'caue' });
    expect(await rowOf(cms.app, 'contact', { document_id: created.documentId })).toMatchObject({
      owner: mine.uuid,
    });
  });

  it('keeps files and folders apart', async () => {
    const before = await other.fingerprint();
    await asEditor(async () => {
      for (const [uid, id] of [
        [FILE_UID, other.file],
        [FOLDER_UID, other.folder],
      ] as const) {
        const entries = cms.app.db.query(uid as typeof FILE_UID);
        expect(await entries.findOne({ where: { id } })).toBeNull();
        expect(await entries.findMany({ where: { id } })).toEqual([]);
        await entries.update({ where: { id }, data: { name: 'Pris' } });
        await entries.delete({ where: { id } });
      }
    });
    expect(await other.fingerprint()).toBe(before);
  });
});

describe('the keepers of doors, alone', () => {
  /** Counts, pickers and filters that neither the condition nor the middleware sees. */
  const unseen = [
    '/content-manager/homepage/count-documents',
    '/admin/homepage/key-statistics',
    '/upload/folder-structure',
  ];

  it.each(unseen)('count at %s what is the agency’s', async (path) => {
    const takeBack = await giveRole(cms.app, EMAIL, 'everything');
    try {
      const account = await AdminClient.login(cms.url, EMAIL);
      const admin = await AdminClient.login(cms.url);
      expect((await account.fetch('GET', path)).status).toBe(200);
      expect((await account.fetch('GET', path)).text).not.toBe(
        (await admin.fetch('GET', path)).text,
      );
    } finally {
      await takeBack();
    }
  });

  it('let no filter look into another’s draft through a relation', async () => {
    const account = await AdminClient.login(cms.url, EMAIL);
    const path = `/content-manager/collection-types/${concepts.sheet}?filters`;
    for (const filter of [
      '[relatedSheets][summary][$startsWith]=R',
      '[$or][0][$and][0][relatedSheets][contacts][email][$contains]=z',
      '[$not][replacedBy][title][$contains]=z',
      '[documents][file][name][$contains]=z',
      '[createdBy][roles][code]=x',
    ])
      expect((await account.fetch('GET', `${path}${filter}`)).status).toBe(400);
    expect((await account.fetch('GET', `${path}[relatedSheets][id][$notNull]=true`)).status).toBe(
      200,
    );
    expect((await account.fetch('GET', `${path}[leadAgency][name][$contains]=a`)).status).toBe(200);
  });
});
