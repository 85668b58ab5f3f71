import { signIn } from './testing/editor';
import { eventually, query, startSystem, type System } from './testing/system';

let system: System;

const spoil = (reference: string, fields: object) => async (cms: System['cms']) => {
  await cms.app.db.query('api::sheet.sheet').updateMany({ where: { reference }, data: fields });
};

// No hint: the gateway must look by itself. One agency's record went wrong around every check.
beforeAll(async () => {
  const before = spoil('F20', { feeModel: 'CHEAP' });
  system = await startSystem({ withHints: false, refreshSeconds: 0.2, before });
}, 120_000);
afterAll(() => system?.stop());

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
