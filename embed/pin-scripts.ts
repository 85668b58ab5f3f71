import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { elementScripts, hostScript } from './src/index';
import { pinnedFolder, readPinnedScripts, type PinnedScript } from './src/element/pinned-scripts';
import { toAsset } from './src/page/asset';

/** `npm run embed:pin`: gives to today's scripts an address and an integrity that stay, beside those of before. */
function main(): void {
  const known = readPinnedScripts();
  const added = [...elementScripts, hostScript].flatMap(({ path, contentType, body }) => {
    const name = basename(path);
    const file = basename(toAsset(name, contentType, body).path);
    if (known.some((one) => one.file === file)) return [];
    writeFileSync(join(pinnedFolder, file), body);
    const integrity = `sha384-${createHash('sha384').update(body).digest('base64')}`;
    return [{ name, file, integrity } satisfies PinnedScript];
  });
  const all = JSON.stringify([...known, ...added], null, 2);
  writeFileSync(join(pinnedFolder, 'pinned.json'), `${all}\n`);
  console.log(added.length > 0 ? added.map(({ file }) => file).join('\n') : 'nothing new');
}

main();
