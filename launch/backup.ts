import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, root } from './build-steps';
import { readEnvironment, StartError, type Variables } from './environment';

/**
 * `npm run backup` and `npm run restore`, with the settings of `npm start`: the CMS's own command, run where the caller
 * stands, so that files may be named from there.
 */
async function main(): Promise<void> {
  const env = readSettings();
  await build(console.error, 'cms-server');
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'cms/dist/src/backup/main.js'), ...process.argv.slice(2)],
    {
      cwd: process.env.INIT_CWD ?? process.cwd(),
      env: {
        ...env,
        DATA_DIR: resolve(root, 'cms', env.DATA_DIR || '../data'),
      } as NodeJS.ProcessEnv,
      stdio: 'inherit',
    },
  );
  process.exitCode = status ?? 1;
}

/** Nothing is written here: fresh secrets would not be those that the saved content needs. */
function readSettings(): Variables {
  const file = join(root, '.env');
  const env = existsSync(file) ? process.env : { ...process.env, NODE_ENV: 'production' };
  return readEnvironment(file, env);
}

main().catch((error: Error) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
});
