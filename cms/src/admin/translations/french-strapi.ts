import type { Plugin } from 'vite';
import { frenchTypography } from '../../french-typography';
import { hardCodedWords, pageWords } from './hard-coded-words';
import { replaceWords } from './replace-words';

const strapiFrench = /@strapi\/[^/]+\/dist\/.*translations\/fr\.json\.mjs$/;

/** While the administration is built: Strapi's own words, which `translations` cannot reach. */
export function frenchStrapi(): Plugin {
  const left = new Set(hardCodedWords);

  function inFrench(code: string, file: string): string | null {
    if (strapiFrench.test(file)) return frenchTypography(code);
    const found = hardCodedWords.find((entry) => file.endsWith(`/node_modules/${entry.file}`));
    if (!found) return null;
    left.delete(found);
    return replaceWords(code, found.words, found.file);
  }

  return {
    name: 'french-strapi',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const french = inFrench(code, id.replaceAll('\\', '/').replace(/\?.*$/, ''));
      // The lines stay where they were: Strapi's own source maps still hold.
      return french === null ? null : { code: french, map: null };
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = [...left].map(({ file }) => file);
        if (files.length > 0) throw new Error(`No longer in the administration: ${files.join()}`);
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The administration has no index.html.');
        page.source = replaceWords(String(page.source), pageWords, 'index.html');
      },
    },
  };
}
