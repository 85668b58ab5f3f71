import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { scriptType, sourceFolder, type Asset } from '../page/asset';

/** Beside `src`: what was pinned once is served for as long as a page may ask for it. */
export const pinnedFolder = join(sourceFolder, '..', 'pinned');

/** A script as it was on a day, at an address that never shows another. */
export interface PinnedScript {
  /** `guide.js`, as its floating address says. */
  name: string;
  /** Within the folder: `guide.0123456789ab.js`. */
  file: string;
  /** For the attribute `integrity` of the script's element. */
  integrity: string;
}

/** All that were ever pinned, the latest last. */
export const readPinnedScripts = (): PinnedScript[] =>
  JSON.parse(readFileSync(join(pinnedFolder, 'pinned.json'), 'utf8')) as PinnedScript[];

const pinnedPrefix = '/embed/pinned';
const toPath = ({ file }: PinnedScript): string => `${pinnedPrefix}/${file}`;

/** Kept for ever. */
export const pinnedScripts: Asset[] = readPinnedScripts().map((pinned) => ({
  path: toPath(pinned),
  contentType: scriptType,
  body: readFileSync(join(pinnedFolder, pinned.file)),
}));

/** Address and integrity of the latest of each, by name: what the configurator writes, and what a partner's build reads. */
export const pinnedManifest: Asset = {
  path: `${pinnedPrefix}/manifest.json`,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify(
    Object.fromEntries(
      readPinnedScripts().map((pinned) => [
        pinned.name,
        { path: toPath(pinned), integrity: pinned.integrity },
      ]),
    ),
  ),
};
