import { brotliCompressSync } from 'node:zlib';

import { elementScripts } from './element-scripts';

describe('elementScripts', () => {
  it('are four of less than 14 kB with their style, the guide’s the largest', () => {
    const sizes = elementScripts.map(({ path, body }) => ({
      path,
      bytes: brotliCompressSync(body).length,
    }));
    expect(sizes.map(({ path }) => path)).toEqual([
      '/embed/v1/guide.js',
      '/embed/v1/fiche.js',
      '/embed/v1/contact.js',
      '/embed/v1/orienter.js',
    ]);
    const [guide, ...others] = sizes;
    expect(guide!.bytes).toBeLessThan(14_000);
    for (const { bytes } of others) expect(bytes).toBeLessThan(guide!.bytes);
  });

  it('import nothing more', () => {
    for (const { body } of elementScripts) expect(String(body)).not.toMatch(/\bimport\b(?!\.meta)/);
  });
});
