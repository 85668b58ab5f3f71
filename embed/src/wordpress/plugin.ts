import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

import type { Asset } from '../page/asset';

/** The name of its folder in a WordPress, which it keeps from one version to the next. */
const pluginName = 'guide-departemental';

/** As far from `src/wordpress` as from `dist/wordpress`. */
const sourceFolder = join(__dirname, '..', '..', 'wordpress', pluginName);

/** Where a town hall downloads the plugin. */
export const wordPressPluginPath = `/embed/wordpress/${pluginName}.zip`;

// A zip has a date for each file, the local one. This one is the same for all, on any machine: same files, same bytes.
const mtime = new Date(2026, 0, 1);

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();

const toEntries = (publicUrl: string): Zippable => {
  const files = filesUnder(sourceFolder).map(
    (file) => [relative(sourceFolder, file).replaceAll('\\', '/'), readFileSync(file)] as const,
  );
  // So that nobody has to type where the guide is: it is where the plugin comes from.
  const address = Buffer.from(`${JSON.stringify({ address: publicUrl })}\n`);
  return Object.fromEntries(
    [...files, ['guide.json', address] as const].map(([path, bytes]) => [
      `${pluginName}/${path}`,
      new Uint8Array(bytes),
    ]),
  );
};

/** The plugin as WordPress installs it, which shows the guide of this address. */
export const toWordPressPlugin = (publicUrl: string): Asset => ({
  path: wordPressPluginPath,
  contentType: 'application/zip',
  body: Buffer.from(zipSync(toEntries(publicUrl), { level: 9, mtime })),
});
