import { brotliCompressSync } from 'node:zlib';

import { elementScripts } from './element-scripts';

describe('elementScripts', () => {
  it('are four, each of less than 14 kB with its style', () => {
    expect(elementScripts.map(({ path }) => path)).toEqual([
      '/embed/v1/guide.js',
      '/embed/v1/fiche.js',
      '/embed/v1/contact.js',
      '/embed/v1/orienter.js',
    ]);
    for (const { path, body } of elementScripts)
      expect([path, brotliCompressSync(body).length < 14_000]).toEqual([path, true]);
  });

  it('import nothing more', () => {
    for (const { body } of elementScripts) expect(String(body)).not.toMatch(/\bimport\b(?!\.meta)/);
  });
});
