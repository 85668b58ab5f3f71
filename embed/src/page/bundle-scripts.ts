import { buildSync, transformSync } from 'esbuild';
import { basename } from 'node:path';

/** Browsers since 2023: container queries, nesting of selectors, style sheets made by script. */
const target = ['chrome111', 'edge111', 'firefox113', 'safari16.4'];

interface Bundling {
  /** `esm` for who reads its own address; else nothing of a script is seen by another. */
  format?: 'iife' | 'esm';
  /** Texts that the sources name in capitals. */
  define?: Readonly<Record<string, string>>;
}

/**
 * Each script in one file, with what it imports and without what only its reader needs.
 * @param paths of the sources.
 * @returns the scripts by file name.
 */
export function bundleScripts(
  paths: readonly string[],
  { format = 'iife', define = {} }: Bundling = {},
): ReadonlyMap<string, string> {
  const { outputFiles } = buildSync({
    entryPoints: [...paths],
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    format,
    target,
    legalComments: 'none',
    logLevel: 'error',
    define: Object.fromEntries(
      Object.entries(define).map(([name, text]) => [name, JSON.stringify(text)]),
    ),
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

/** A style sheet without what only its reader needs. */
export const minifyStyles = (css: string): string =>
  transformSync(css, { loader: 'css', minify: true }).code.trim();
