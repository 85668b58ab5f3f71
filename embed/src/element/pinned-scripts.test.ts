import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { hostScript, toAsset } from '../page/asset';
import { elementScripts } from './element-scripts';
import { pinnedFolder, pinnedManifest, pinnedScripts, readPinnedScripts } from './pinned-scripts';

describe('pinnedScripts', () => {
  it.each(readPinnedScripts().map((pinned) => [pinned.file, pinned] as const))(
    '%s is what it was',
    (file, { name, integrity }) => {
      const body = readFileSync(join(pinnedFolder, file));
      expect(basename(toAsset(name, '', body).path)).toBe(file);
      expect(`sha384-${createHash('sha384').update(body).digest('base64')}`).toBe(integrity);
    },
  );

  it('are all served, each at an address of its own', () => {
    const files = readdirSync(pinnedFolder).filter((file) => file.endsWith('.js'));
    expect(pinnedScripts.map(({ path }) => basename(path)).sort()).toEqual(files.sort());
  });

  it('has every script of today’s names in its manifest', () => {
    const names = [...elementScripts, hostScript].map(({ path }) => basename(path));
    expect(Object.keys(JSON.parse(String(pinnedManifest.body)) as object).sort()).toEqual(
      names.sort(),
    );
  });
});
