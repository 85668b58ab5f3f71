import { signIn, type Editor } from './testing/editor';
import { eventually, pause } from './testing/system';
import { startWatchedSystem, toPreviewToken, type WatchedSystem } from './testing/watched-system';

let system: WatchedSystem;
let editor: Editor;
let token: string;

beforeAll(async () => {
  system = await startWatchedSystem({});
  editor = await signIn(system, 'editeur.caue@idm.example');
  token = await toPreviewToken(system.gateway);
}, 180_000);
afterAll(() => system?.stop(), 60_000);

type Line = Record<string, unknown>;

const linesOf = ({ printed }: { printed: () => string }): Line[] =>
  printed()
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as Line);

const find = (program: { printed: () => string }, wanted: Line): Promise<Line | undefined> =>
  eventually(
    async () => linesOf(program).find((line) => matches(line, wanted)),
    (line) => line !== undefined,
  );

const matches = (line: Line, wanted: Line): boolean =>
  Object.entries(wanted).every(([name, value]) => line[name] === value);

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** What a person types, or is known by, as it stands in addresses, bodies and headers. */
const personal = {
  'x-forwarded-for': '203.0.113.77',
  'user-agent': 'Telephone-de-Ginette/1.0',
  referer: 'https://annuaire.example/?nom=Ginette+Lemonnier',
  cookie: 'nom=ginette-lemonnier',
};
const traces =
  /ginette|lemonnier|203\.0\.113|s[ée]same|0233445566|eyJ|apercu=|127\.0\.0\.1:|editeur\.caue/i;

async function askThingsOfPersons(): Promise<void> {
  const { gateway, cms } = system;
  for (const path of [
    '/fiches?q=Ginette+Lemonnier',
    '/fiches/ginette-lemonnier',
    '/nulle-part/ginette?tel=0233445566',
    `/fiches?apercu=${token}`,
    '/fiches?apercu=eyJhbGciOiJIUzI1NiJ9.ginette.lemonnier',
    '/%c0ginette',
    '/embed/v1/guide?portail=ginette&jeton=lemonnier',
  ])
    await fetch(`${gateway.url}${path}`, { headers: personal });
  for (const path of ['/recherche', '/qui-contacter', '/fiches'])
    await fetch(`${gateway.url}${path}`, {
      method: 'POST',
      headers: personal,
      body: new URLSearchParams({
        q: 'Ginette Lemonnier',
        besoin: 'Notre secrétaire Ginette Lemonnier est absente',
        commune: 'Lemonnier',
        territoire: 'ginette',
      }),
    });
  const search = {
    query: 'query Find($q: String) { sheets(first: 1, filter: { text: $q }) { totalCount } }',
  };
  const variables = { q: 'ginette.lemonnier@mairie.example' };
  await post(`${gateway.url}/graphql`, { ...search, variables }, personal);
  await post(`${gateway.url}/graphql`, { query: '{ sheet(slug: "ginette-lemonnier") { id } }' });
  await post(`${gateway.url}/graphql`, '{"query": "ginette', personal);
  await post(
    `${gateway.url}/graphql`,
    { query: '{ guide { name } }' },
    { 'x-preview-token': 'eyJginette' },
  );
  await post(
    `${gateway.url}/graphql`,
    { query: '{ guide { name } }' },
    { authorization: 'Bearer idm_ginette' },
  );
  const account = { email: 'ginette.lemonnier@mairie.example', password: 'Sésame-ouvre-toi' };
  await post(`${cms.url}/admin/login`, account, personal);
  await post(`${cms.url}/admin/forgot-password`, account, personal);
  await post(`${cms.url}/admin/login`, '{"email": "ginette', personal);
  await fetch(`${cms.url}/nulle-part/ginette?tel=0233445566`, { headers: personal });
  await fetch(`${cms.url}/api/feed?after=ginette`, { headers: { authorization: 'Bearer sesame' } });
  const sheets = '/content-manager/collection-types/api::sheet.sheet';
  await editor.request('GET', `${sheets}?_q=ginette.lemonnier@mairie.example`);
  await editor.request('GET', `${sheets}?filters[ginette][$eq]=lemonnier&sort=ginette:ASC`);
  await editor.request('POST', sheets, { title: 'Ginette Lemonnier', contacts: 'ginette' });
  await editor.request('GET', '/admin/users?_q=ginette');
}

describe('the logs of both processes', () => {
  it('hold nothing of a person: no address, search, token, account or body', async () => {
    await askThingsOfPersons();
    await find(system.cms, { route: '/content-manager/collection-types/:model', status: 200 });
    await pause(300);
    for (const program of [system.gateway, system.cms]) {
      const told = linesOf(program)
        .map((line) => JSON.stringify(line))
        .filter((line) => !line.includes('Server listening'));
      expect(told.length).toBeGreaterThan(10);
      expect(told.filter((line) => traces.test(line))).toEqual([]);
    }
  }, 60_000);

  it('are lines with the same names', async () => {
    for (const [service, program] of [
      ['gateway', system.gateway],
      ['cms', system.cms],
    ] as const) {
      for (const line of linesOf(program))
        expect(line).toMatchObject({
          time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
          level: expect.stringMatching(/^(trace|debug|info|warn|error|fatal)$/),
          msg: expect.any(String),
          service,
        });
      expect(await find(program, { msg: 'request' })).toMatchObject({
        method: expect.any(String),
        route: expect.any(String),
        status: expect.any(Number),
        durationMs: expect.any(Number),
        requestId: expect.any(String),
      });
    }
  });

  it('name the GraphQL operation', async () => {
    await post(`${system.gateway.url}/graphql`, { query: 'query Directory { guide { name } }' });
    const line = await find(system.gateway, { operation: 'query Directory' });
    expect(line).toMatchObject({ route: '/graphql', method: 'POST', status: 200 });
  });
});

describe('x-request-id', () => {
  it('follows a request from the gateway through the CMS, and comes back', async () => {
    const id = 'followed-1234567';
    const answer = await fetch(`${system.gateway.url}/fiches?apercu=${token}`, {
      headers: { 'x-request-id': id },
    });
    expect([answer.status, answer.headers.get('x-request-id')]).toEqual([200, id]);
    expect(await find(system.gateway, { requestId: id })).toMatchObject({ route: '/fiches' });
    expect(await find(system.cms, { requestId: id })).toMatchObject({ route: '/api/feed/drafts' });
  });

  it('is made when the caller gives none, or one that a log should not hold', async () => {
    for (const { url } of [system.gateway, system.cms])
      for (const given of ['', 'ginette@mairie.example', 'x'.repeat(100)]) {
        const answer = await fetch(`${url}/_health`, {
          headers: given ? { 'x-request-id': given } : {},
        });
        expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      }
  });

  it('is what a caller is told of a failure that is ours', async () => {
    await system.cms.kill();
    const answer = await post(
      `${system.gateway.url}/graphql`,
      { query: '{ guide { name } }' },
      { 'x-preview-token': token },
    );
    const id = answer.headers.get('x-request-id')!;
    expect(await answer.text()).toContain(`Internal error ${id}.`);
    expect(await find(system.gateway, { requestId: id, level: 'error' })).toMatchObject({
      err: expect.objectContaining({ message: expect.any(String) }),
    });
  });
});
