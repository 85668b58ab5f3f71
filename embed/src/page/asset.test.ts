import { gzipSync } from 'node:zlib';

import { assets } from './asset';

/** Of what any page may load: the configurator's script is its own. */
const sizeOf = (extension: string) =>
  assets
    .filter(({ path }) => path.endsWith(extension) && !path.includes('configurator'))
    .reduce((size, { body }) => size + gzipSync(body).length, 0);

describe('assets', () => {
  it('are light: under 12 kB of style and 3 kB of script, compressed', () => {
    expect(sizeOf('.css')).toBeLessThan(12_000);
    expect(sizeOf('.js')).toBeLessThan(3_000);
  });

  it('have a path that changes with their content', () => {
    for (const { path } of assets) expect(path).toMatch(/^\/assets\/[a-z-]+\.[0-9a-f]{12}\.\w+$/);
  });

  it('carry the font that the style sheet asks for', () => {
    const css = String(assets.find(({ path }) => path.endsWith('.css'))?.body);
    const font = assets.find(({ path }) => path.endsWith('.woff2'))?.path ?? '';
    expect(css).toMatch(new RegExp(`url\\(["']${font}["']\\)`));
  });
});
