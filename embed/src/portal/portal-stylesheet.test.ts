import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { toPortalStylesheet } from './portal-stylesheet';

const none = { accent: null, link: null, accentDark: null, linkDark: null };
const tokens = readFileSync(join(__dirname, '../style/tokens.css'), 'utf8');

describe('toPortalStylesheet', () => {
  const all = {
    accent: '#7a1f3d',
    link: '#7a1f3e',
    accentDark: '#f0b8c8',
    linkDark: '#f0b8c9',
  };

  it('sets what the tokens read, each in its scheme', () => {
    const body = String(toPortalStylesheet('epci', all)!.body);
    const [light, dark] = tokens.split('@media (prefers-color-scheme: dark)');
    for (const [, name] of body.matchAll(/(--idm-[a-z-]+):/g))
      expect([name, (name!.endsWith('-dark') ? dark : light)!.includes(`var(${name}, `)]).toEqual([
        name,
        true,
      ]);
    expect([...body.matchAll(/--idm-/g)]).toHaveLength(6);
  });

  it('writes on an accent what the guide writes on its own', () => {
    const body = String(toPortalStylesheet('epci', all)!.body);
    for (const name of ['--idm-on-accent', '--idm-on-accent-dark']) {
      const value = new RegExp(`${name}:(#[0-9a-f]+)`).exec(body)![1];
      expect(tokens).toContain(`var(${name}, ${value})`);
    }
  });

  it('leaves to the guide the colours that the portal does not have', () => {
    expect(toPortalStylesheet('epci', none)).toBeNull();
    const sheet = toPortalStylesheet('epci', { ...none, link: '#7a1f3d' })!;
    expect(sheet.body).toBe(':root{--idm-link:#7a1f3d}\n');
  });

  it('has another address for other colours', () => {
    const [one, other] = ['#7a1f3d', '#7a1f3e'].map(
      (link) => toPortalStylesheet('epci', { ...none, link })!.path,
    );
    expect(one).toMatch(/^\/embed\/v1\/portail\/epci\/couleurs\.[0-9a-f]{12}\.css$/);
    expect(one).not.toBe(other);
  });
});
