import { aPortal } from '../testing/records';
import { aGuide } from '../testing/run-query';
import { frameHost, isAllowedHost, settlePortal } from './portal-frame';
import { createPass } from './portal-pass';

const ours = ['guide.example', '127.0.0.1:4000'];
const secret = 's'.repeat(32);
const now = new Date('2026-02-01T10:00:00Z');
const guide = aGuide([
  aPortal('epci', { hosts: ['www.epci.example', '*.mairies.example'] }),
  aPortal('autre', { hosts: ['www.epci.example'] }),
]);

describe('frameHost', () => {
  it.each([
    ['a script of another site', { origin: 'https://a.example', referer: undefined }, 'a.example'],
    ['a frame of another site', { origin: undefined, referer: 'https://a.example/p' }, 'a.example'],
    [
      'both, the script first',
      { origin: 'https://a.example', referer: 'https://b.example/' },
      'a.example',
    ],
    [
      'a sandboxed script that says its page',
      { origin: 'null', referer: 'https://a.example/' },
      'a.example',
    ],
    ['another port', { origin: 'http://localhost:8080', referer: undefined }, 'localhost'],
    ['a final dot', { origin: 'https://a.example.', referer: undefined }, 'a.example'],
    [
      'a name that begins as ours',
      { origin: 'https://guide.example.evil.example', referer: undefined },
      'guide.example.evil.example',
    ],
  ])('names the site of %s', (_case, headers, name) => {
    expect(frameHost(headers, ours)).toEqual({ kind: 'elsewhere', name });
  });

  it.each([
    ['a link', { origin: undefined, referer: 'https://guide.example/embed/v1/guide' }],
    ['a form', { origin: 'https://guide.example', referer: 'https://guide.example/' }],
    [
      'an address by which we are also read',
      { origin: undefined, referer: 'http://127.0.0.1:4000/' },
    ],
  ])('knows %s of ours', (_case, headers) => {
    expect(frameHost(headers, ours)).toEqual({ kind: 'here' });
  });

  it.each([
    ['nothing', { origin: undefined, referer: undefined }],
    ['a sandbox', { origin: 'null', referer: undefined }],
    ['what is no address', { origin: 'guide.example', referer: '//' }],
    ['a file', { origin: undefined, referer: 'file:///page.html' }],
  ])('does not know of %s', (_case, headers) => {
    expect(frameHost(headers, ours)).toEqual({ kind: 'unknown' });
  });
});

describe('isAllowedHost', () => {
  const portal = { hosts: ['www.epci.example', '*.mairies.example'] };
  it.each([
    ['www.epci.example', true],
    ['epci.example', false],
    ['a.www.epci.example', false],
    ['a.mairies.example', true],
    ['a.b.mairies.example', true],
    ['mairies.example', false],
    ['evilmairies.example', false],
    ['mairies.example.evil.example', false],
  ])('of %s is %s', (name, expected) => {
    expect(isAllowedHost(portal, name)).toBe(expected);
  });

  it('is nowhere for a portal that names no host', () => {
    expect(isAllowedHost({ hosts: [] }, 'www.epci.example')).toBe(false);
  });
});

describe('settlePortal', () => {
  const pass = createPass('epci', secret, now);
  const settle = (
    query: Record<string, string>,
    referer?: string,
    {
      at = now,
      origin,
      secrets = [secret] as [string],
    }: { at?: Date; origin?: string; secrets?: [string, ...string[]] } = {},
  ) =>
    settlePortal(guide, {
      headers: { origin, referer },
      query: new URLSearchParams(query),
      ours,
      secrets,
      now: at,
    })?.id ?? null;
  const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

  it('is the portal of an allowed host, by its former name too', () => {
    expect(settle({ portail: 'epci' }, 'https://www.epci.example/guide')).toBe('epci');
    expect(settle({ portail: 'ancien-epci' }, 'https://saint-lo.mairies.example/')).toBe('epci');
    expect(settle({ portail: 'epci' }, undefined, { origin: 'https://www.epci.example' })).toBe(
      'epci',
    );
  });

  it('is none elsewhere, nor for a portal that is not there, nor without one', () => {
    expect(settle({ portail: 'epci' }, 'https://evil.example/')).toBeNull();
    expect(settle({ portail: 'epci' })).toBeNull();
    expect(settle({ portail: 'inconnu' }, 'https://www.epci.example/')).toBeNull();
    expect(settle({}, 'https://www.epci.example/')).toBeNull();
  });

  it('goes on within the frame, where the browser names us or nobody', () => {
    const query = { portail: 'epci', jeton: pass };
    expect(settle(query, 'https://guide.example/embed/v1/guide')).toBe('epci');
    expect(settle(query, undefined, { origin: 'null' })).toBe('epci');
  });

  it('takes no pass that was copied elsewhere, altered, of another portal or too old', () => {
    const query = { portail: 'epci', jeton: pass };
    expect(settle(query, 'https://evil.example/')).toBeNull();
    expect(settle({ portail: 'autre', jeton: pass })).toBeNull();
    expect(settle({ portail: 'epci', jeton: `${pass}x` })).toBeNull();
    expect(settle({ portail: 'epci', jeton: `z${pass}` })).toBeNull();
    expect(settle({ portail: 'epci', jeton: '' })).toBeNull();
    expect(settle(query, undefined, { at: hours(3) })).toBe('epci');
    expect(settle(query, undefined, { at: hours(5) })).toBeNull();
  });

  it('takes a pass that the secret before had signed', () => {
    const query = { portail: 'epci', jeton: pass };
    expect(settle(query, undefined, { secrets: ['t'.repeat(32), secret] })).toBe('epci');
    expect(settle(query, undefined, { secrets: ['t'.repeat(32)] })).toBeNull();
  });
});
