import type { Core } from '@strapi/strapi';
import { concepts } from '../concepts';
import { AdminClient } from '../testing/admin-client';
import type { Attempt, Own } from '../testing/doors/attempt';
import { attemptsAt } from '../testing/doors/attempts';
import { aPng } from '../testing/a-png';
import { createOtherAgency, rowOf, SECRET, type OtherAgency } from '../testing/doors/other-agency';
import { accountOf, createAdminToken, giveRole, leaveAgency } from '../testing/doors/roles';
import { mountedRoutes } from '../testing/mounted-routes';
import { aSheet } from '../testing/sheet-data';
import { startCms, type StartedCms } from '../testing/start-cms';
import { doors } from './doors/doors';
import { closedDoors } from '../testing/doors/closed-doors';

let cms: StartedCms;
let other: OtherAgency;
let own: Own;
let editor: AdminClient;
let attempts: readonly Attempt[];

/** A walk through every door, on a slow machine and PostgreSQL. */
const WALK_MS = 240_000;
const EMAIL = 'editeur.caue@idm.example';
const LIST = `/content-manager/collection-types/${concepts.sheet}`;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  other = await createOtherAgency(cms.app, cms.url, 'labeo', 'symel');
  editor = await AdminClient.login(cms.url, EMAIL);
  own = await createOwn(cms.app);
  attempts = attemptsAt(own, other);
}, 240_000);

afterAll(() => cms?.stop());

/** Something of everything, beside a sheet of the other agency that it may point to and a proposal that it received. */
async function createOwn(app: Core.Strapi): Promise<Own> {
  const agency = await rowOf(app, 'agency', { slug: 'caue' });
  const third = await rowOf(app, 'agency', { slug: 'symel' });
  const theme = await rowOf(app, 'theme', {});
  const sheet = await editor.create(concepts.sheet, {
    ...aSheet({ agency: agency.document_id, theme: theme.document_id }),
    relatedSheets: { connect: [{ documentId: other.ids.published }] },
  });
  const contact = await editor.create(concepts.contact, { label: 'Accueil' });
  const admin = await AdminClient.login(cms.url);
  const proposal = await admin.create(concepts.partnership, {
    sheet: { connect: [{ documentId: other.ids.published }] },
    agency: { connect: [{ documentId: agency.document_id }] },
    role: 'Conseil en architecture',
    acceptance: 'PROPOSED',
  });
  const { text } = await editor.fetch('POST', '/upload/folders', { name: 'Images' });
  return {
    documentId: agency.document_id,
    agencyRow: Number(agency.id),
    sheet: sheet.documentId,
    published: await findPublished(app, agency.uuid),
    contact: contact.documentId,
    proposal: proposal.documentId,
    file: (await editor.upload(aPng())).id,
    folder: (JSON.parse(text) as { data: { id: number } }).data.id,
    theme: theme.document_id,
    third: third.document_id,
  };
}

/** The shapes of an input are Strapi's to read, whoever sends them: one of each relation is enough the second time. */
const inOneShape = (): Attempt[] =>
  attempts.filter(
    ({ name }) => !/with \{"\w+":(\[[\d"]|\{"set|.*(position|disconnect|locale))/.test(name),
  );

/** What an account can do is decided at each door, before its input is read: two of each are tried every day. */
const again = (): Attempt[] =>
  process.env.CHECK_LONG
    ? inOneShape()
    : inOneShape().filter(({ door }, at, all) => {
        const same = all.slice(0, at).filter((before) => before.door === door);
        return same.length < 2;
      });

const findPublished = async (app: Core.Strapi, owner: string): Promise<string> => {
  const query = app.db.connection('sheets').where({ owner }).whereNotNull('published_at');
  return ((await query.first('document_id')) as { document_id: string }).document_id;
};

/** Everything that went wrong, said at once: one hole often shows at several doors. */
async function findHoles(account: AdminClient, tried = attempts): Promise<string[]> {
  const holes: string[] = [];
  let before = await other.fingerprint();
  for (const attempt of tried) {
    const { status, text } = await account.fetch(attempt.method, attempt.path, attempt.body);
    // Reading and what is refused change nothing: what they would have changed shows at the next write, or at the end.
    const isWritten = attempt.method !== 'GET' && (status < 400 || status >= 500);
    const after = isWritten || attempt === tried.at(-1) ? await other.fingerprint() : before;
    const faults = [
      ...(after === before ? [] : ['changes what is another’s']),
      ...leaksOf(attempt, text),
      ...(status < 500 ? [] : [`answers ${status}`]),
    ];
    holes.push(...faults.map((fault) => `${attempt.name}: ${fault} (${status})`));
    before = after;
  }
  return holes;
}

/** Words of the other agency’s drafts, and identities that the question did not already say. */
function leaksOf({ path, body }: Pick<Attempt, 'path' | 'body'>, text: string): string[] {
  const asked = `${decodeURIComponent(path)} ${JSON.stringify(body ?? '')}`;
  // What was asked may be quoted back.
  const answer = text.replaceAll(new RegExp(`"[^"]*"`, 'g'), (part) =>
    asked.includes(part) ? '' : part,
  );
  const words =
    new RegExp(SECRET, 'i').test(answer) && !isEcho(asked, text) ? ['shows its words'] : [];
  const ids = [other.ids.sheet, other.ids.contact, other.ids.partnership].filter(
    (id) => text.includes(id) && !asked.includes(id),
  );
  return [...words, ...(ids.length > 0 ? ['shows its identities'] : [])];
}

const isEcho = (asked: string, text: string): boolean => {
  const shown = text.match(new RegExp(`[\\w ]*${SECRET}[\\w ]*`, 'gi')) ?? [];
  return shown.every((part) => asked.includes(part));
};

const declaredRoutes = (): string[] =>
  mountedRoutes(cms.app).map(({ method, declared }) => `${method} ${declared}`);

describe('every door', () => {
  it('is known: a route that a later Strapi mounts is named here', () => {
    const mounted = new Set(
      declaredRoutes()
        .filter((name) => /^(GET|POST|PUT|PATCH|DELETE) \//.test(name))
        // The content API, files and probes ask nobody's account; pages are files too.
        .filter((name) => !/^\w+ \/((api|_health|metrics|uploads)\b|\(|$)/.test(name)),
    );
    const known = new Set([...Object.keys(doors), ...closedDoors]);
    expect([...mounted].filter((name) => !known.has(name))).toEqual([]);
    expect([...known].filter((name) => !mounted.has(name))).toEqual([]);
  });

  it('is tried, unless nothing of an agency passes there', () => {
    const tried = new Set(attempts.map(({ door }) => door));
    const kept = Object.entries(doors).filter(([, door]) => typeof door === 'function');
    expect(kept.map(([name]) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it(
    'is shut to an agency’s editor before another’s content',
    async () => {
      expect(await findHoles(editor)).toEqual([]);
    },
    WALK_MS,
  );

  it.each([
    ['a role that has every right on contents', () => giveRole(cms.app, EMAIL, 'everything')],
    ['the role of super administrators', () => giveRole(cms.app, EMAIL, 'strapi-super-admin')],
  ])(
    'is shut as well to an editor who also has %s',
    async (_role, give) => {
      const takeBack = await give();
      const account = await AdminClient.login(cms.url, EMAIL);
      try {
        expect(await findHoles(account, again())).toEqual([]);
        expect(await findOpen(account)).toEqual([]);
      } finally {
        await takeBack();
      }
    },
    WALK_MS,
  );

  it(
    'is shut to a token that an editor’s account owns',
    async () => {
      const takeBack = await giveRole(cms.app, EMAIL, 'everything');
      try {
        const account = AdminClient.bearing(cms.url, await createAdminToken(cms.app, EMAIL));
        expect((await account.fetch('GET', LIST)).status).toBe(200);
        expect(await findHoles(account, again())).toEqual([]);
      } finally {
        await takeBack();
      }
    },
    WALK_MS,
  );

  it(
    'shows nothing to an account of no agency, and tells it why',
    async () => {
      const takeBack = await leaveAgency(cms.app, EMAIL);
      try {
        for (const { method, path, body, door } of again()) {
          if (doors[door] === 'open') continue;
          const { status, text } = await editor.fetch(method, path, body);
          expect({ door, status, leaks: leaksOf({ path, body }, text) }).toEqual({
            door,
            status: 403,
            leaks: [],
          });
          if (method === 'GET') expect(text).toMatch(/n’est rattaché à aucune agence/);
        }
      } finally {
        await takeBack();
      }
    },
    WALK_MS,
  );

  it('cannot be passed for two agencies: an account has one', async () => {
    const account = await accountOf(cms.app, EMAIL);
    const second = cms.app.db
      .connection('guide_account_agencies')
      .insert({ account_id: account, agency_uuid: other.uuid });
    // The driver's errors are of another realm than the test's.
    const refusal = await second.then(() => 'accepted', String);
    expect(refusal).toMatch(/unique|duplicate/i);
  });

  it('of the network is shut to an agency’s editor', async () => {
    expect(await findOpen(editor)).toEqual([]);
  });
});

/** Doors of the network that let the account in. */
async function findOpen(account: AdminClient): Promise<string[]> {
  const open: string[] = [];
  for (const door of closedDoors) {
    const [method = '', pattern = ''] = door.split(' ');
    const path = pattern.replace(':model', concepts.guide).replace(/:\w+/g, '1');
    const body = method === 'GET' || method === 'DELETE' ? undefined : {};
    const { status } = await account.fetch(method, path, body);
    if (![401, 403, 404].includes(status)) open.push(`${door} (${status})`);
  }
  return open;
}

const CONTENT_API = /^(GET|POST|PUT|DELETE) \/api\//;

describe('the content API', () => {
  it.each(['', '?status=draft', '?status=draft&populate=*'])(
    'gives nothing without a token, asked with « %s »',
    async (query) => {
      const routes = declaredRoutes().filter((name) => CONTENT_API.test(name));
      expect(routes.length).toBeGreaterThan(5);
      for (const route of routes) {
        const [method = '', path = ''] = route.split(' ');
        const address = `${cms.url}${path.replace(/:\w+/g, '1')}${query}`;
        const { status } = await fetch(address, { method });
        expect({ route, isRefused: [401, 403, 404].includes(status) }).toEqual({
          route,
          isRefused: true,
        });
      }
      for (const plural of ['sheets', 'contacts', 'partnerships', 'agencies', 'guide'])
        expect((await fetch(`${cms.url}/api/${plural}${query}`)).status).toBe(404);
    },
  );
});
