import { aPortal, aSheet, hashOf, surroundings } from '../testing/records';
import { serveGuide, type ServedGuide } from '../testing/serve-guide';

const [OLD, NEW, OTHER] = ['idm_old-key', 'idm_new-key', 'idm_other-key'];
const query = { query: '{ guide { name } }' };

let guide: ServedGuide;
beforeAll(async () => {
  guide = await serveGuide(
    [
      ...surroundings,
      aSheet('f1'),
      aPortal('epci', { keys: [hashOf(OLD), hashOf(NEW)] }),
      aPortal('autre', { keys: [hashOf(OTHER)] }),
    ],
    { GRAPHQL_COST_PER_MINUTE: '10000', GRAPHQL_PORTAL_COST_PER_MINUTE: '50000' },
  );
});
afterAll(() => guide.stop());

const ask = (key?: string) => guide.ask(query, key ? { authorization: `Bearer ${key}` } : {});
const left = ({ headers }: { headers: Headers }) => Number(headers.get('ratelimit-remaining'));

describe('a server that sends a key', () => {
  it('spends its portal’s budget, whichever of its keys it sends', async () => {
    const before = left(await ask(OLD));
    const after = await ask(NEW);
    expect(after.headers.get('ratelimit-limit')).toBe('50000');
    expect(left(after)).toBeLessThan(before);
    expect(left(await ask(OTHER))).toBeGreaterThan(left(after));
  });

  it('leaves the budget of its address alone', async () => {
    const [first, second] = [left(await ask()), left(await ask())];
    await ask(NEW);
    const third = await ask();
    expect(third.headers.get('ratelimit-limit')).toBe('10000');
    expect(second - left(third)).toBe(first - second);
  });

  it('is refused with a code and a remedy, never its key, when the key is not one', async () => {
    for (const key of ['idm_ended-key', `${NEW}x`, NEW.slice(0, -1), `idm_${'x'.repeat(4000)}`]) {
      const { status, errors, headers } = await ask(key);
      expect([status, errors[0]!.code]).toEqual([401, 'BAD_API_KEY']);
      expect(errors[0]!.message).toContain('network coordination');
      expect(JSON.stringify(errors)).not.toContain(key);
      expect(headers.get('www-authenticate')).toBe('Bearer');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('may come with another authorisation, which is no matter of ours', async () => {
    const { status } = await guide.ask(query, { authorization: 'Basic aWRt' });
    expect(status).toBe(200);
  });

  it('is not a page: no preflight allows a browser to send a key', async () => {
    const answer = await fetch(guide.url, { method: 'OPTIONS' });
    expect(answer.headers.get('access-control-allow-headers')).toBe('*');
  });

  it('spends as anybody does when it tries keys', async () => {
    const before = left(await ask());
    for (let tried = 0; tried < 5; tried += 1) await ask('idm_tried');
    expect(left(await ask())).toBeLessThan(before - 5);
  });
});
