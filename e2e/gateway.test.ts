import { signIn } from './testing/editor';
import {
  eventually,
  freePort,
  query,
  startGateway,
  startSystem,
  type System,
} from './testing/system';

let system: System;

const spoil = (reference: string, fields: object) => async (cms: System['cms']) => {
  await cms.app.db.query('api::sheet.sheet').updateMany({ where: { reference }, data: fields });
};

// No hint: the gateway must look by itself. One agency's record went wrong around every check.
beforeAll(async () => {
  const before = spoil('F20', { feeModel: 'CHEAP' });
  system = await startSystem({ withHints: false, refreshSeconds: 0.2, before });
}, 120_000);
afterAll(() => system?.stop(), 120_000);

const health = async () =>
  (await (await fetch(`${system.url}/health`)).json()) as { status: string; leftOut: object[] };

describe('a record that cannot be parsed', () => {
  it('is left out and told in /health, and hides nothing else', async () => {
    expect((await health()).leftOut).toEqual([
      {
        kind: 'sheet',
        id: expect.any(String),
        agency: 'LABÉO',
        field: 'feeModel',
        reason: expect.stringContaining('FREE'),
      },
    ]);
    const { data } = await query<object>(system, '{ guide { counts { sheets agencies } } }');
    expect(data).toEqual({ guide: { counts: { sheets: 66, agencies: 11 } } });
  });

  it('comes back once it is mended', async () => {
    await spoil('F20', { feeModel: 'PAID' })(system.cms);
    const editor = await signIn(system, 'editeur.labeo@idm.example');
    const { documentId } = await editor.find('sheet', 'reference', 'F20');
    await editor.publish(documentId);
    const { leftOut } = await eventually(health, (one) => one.leftOut.length === 0);
    expect(leftOut).toEqual([]);
  });
});

describe('/hints', () => {
  it('says nothing to a wrong token', async () => {
    for (const authorization of ['', 'Bearer wrong']) {
      const answer = await fetch(`${system.url}/hints`, {
        method: 'POST',
        headers: { authorization },
      });
      expect([answer.status, await answer.text()]).toEqual([401, '']);
    }
  });
});

describe('/graphql', () => {
  it('answers a caller’s mistake with a code and a remedy, never with a stack', async () => {
    const { errors } = await query<object>(system, '{ sheets(first: 0) { totalCount } }');
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Invalid first: 0. Give a number from 1 to 100.',
        extensions: expect.objectContaining({ code: 'BAD_PAGE_SIZE', argument: 'first' }),
      }),
    ]);
    expect(JSON.stringify(errors)).not.toContain('stacktrace');
  });
});

describe('a request that no route can read', () => {
  const post = (path: string, body: string) =>
    fetch(`${system.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });

  it.each([
    ['{bad', 400, 'BAD_REQUEST'],
    ['', 400, 'BAD_REQUEST'],
    [JSON.stringify({ query: ' '.repeat(2_000_000) }), 413, 'BODY_TOO_LARGE'],
  ])('is refused in GraphQL’s own shape under /graphql (%#)', async (body, status, code) => {
    const answer = await post('/graphql', body);
    const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
    expect([answer.status, errors[0]?.extensions.code]).toEqual([status, code]);
  });

  it('is refused by a page in French elsewhere', async () => {
    const answers = await Promise.all([fetch(`${system.url}/fiches/%ff`), post('/fiches', '{bad')]);
    for (const answer of answers) {
      expect(answer.headers.get('content-type')).toContain('text/html');
      expect([400, 404, 405]).toContain(answer.status);
      expect(await answer.text()).not.toMatch(/FST_|ERR_|error/i);
    }
  });
});

describe('the gateway without its CMS', () => {
  it('keeps serving the last guide, and says that it is not fresh', async () => {
    await system.cms.stop();
    const { failure } = await eventually(
      async () => system.gateway.follower.status(),
      (status) => status.failure !== null,
    );
    expect(failure).not.toBeNull();
    const { data } = await query<object>(system, '{ guide { counts { sheets } } }');
    expect(data).toEqual({ guide: { counts: { sheets: 67 } } });
    expect((await fetch(`${system.url}/fiches`)).status).toBe(200);
    system.stop = async () => system.gateway.app.close();
  });
});

describe('a gateway that has read no guide yet', () => {
  it('says so, rather than answer from an empty one', async () => {
    const port = await freePort();
    const gateway = await startGateway({ cmsUrl: 'http://127.0.0.1:9', port, isAwaited: false });
    const url = `http://127.0.0.1:${port}`;
    const { errors } = await query<object>({ url }, '{ guide { counts { sheets } } }');
    expect(errors?.[0]?.extensions.code).toBe('STARTING');
    const statuses = ['/health', '/fiches'].map(
      async (path) => (await fetch(`${url}${path}`)).status,
    );
    expect(await Promise.all(statuses)).toEqual([503, 503]);
    await gateway.app.close();
  });
});
