import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as StrapiModule from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { findAllDrift } from '../drift/find-all-drift';
import { toWarning } from '../drift/warning';
import { copyPostgresTemplate, templateServer } from './postgres-database';
import { copyTemplate, saveTemplate } from './template-database';

export interface StartedCms {
  readonly app: Core.Strapi;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface StartOptions {
  /** Directory of the database, kept at the end; a temporary one when absent. */
  readonly dataDirectory?: string;
  /** With the demonstration guide and its accounts; it decides which template is copied. */
  readonly demo?: boolean;
  /** Another CMS than this one: a folder with a `dist` in it. */
  readonly appDirectory?: string;
  readonly env?: TestVariables;
}

/** Without the one that `demo` says: a template would be saved under the wrong name. */
export type TestVariables = Readonly<Record<string, string>> & { readonly IDM_DEMO?: never };

export const testEnvironment = {
  NODE_ENV: 'test',
  CMS_PORT: '0',
  DATABASE_URL: '',
  PUBLIC_URL: 'http://guide.test',
  GATEWAY_HINT_URLS: '',
  SWEEP_SECONDS: '0',
  FEED_TOKEN: 'feed-token-of-tests',
  PREVIEW_SECRET: 'preview-secret-of-tests',
  IDM_DEMO_PASSWORD: 'Mot-de-passe-1',
  LOG_LEVEL: 'error',
  STRAPI_TELEMETRY_DISABLED: 'true',
} as const;

const cmsDirectory = path.resolve(__dirname, '../..');
const compiledDirectory = path.join(cmsDirectory, 'dist');

/**
 * A whole CMS on a free port of the loopback, from the compiled server (`npm run build:server -w cms`), without the
 * admin's pages. The first start of a build makes a template of its database, which the next ones copy. One at a time in
 * a process: Strapi is a global.
 */
export async function startCms({
  dataDirectory,
  demo = false,
  appDirectory = cmsDirectory,
  env = {},
}: StartOptions = {}): Promise<StartedCms> {
  const directory = dataDirectory ?? mkdtempSync(path.join(tmpdir(), 'cms-'));
  const server = dataDirectory || env.DATABASE_URL ? null : templateServer();
  const databaseUrl = server ? await copyPostgresTemplate(server, directory, demo) : '';
  const where = { DATA_DIR: directory, IDM_DEMO: String(demo), DATABASE_URL: databaseUrl };
  Object.assign(process.env, testEnvironment, where, env);
  const copied = process.env.DATABASE_URL ? true : copyTemplate(directory, demo);
  forgetCompiledModules();
  const app = createApp(appDirectory);
  const destroy = async (): Promise<void> => {
    await app.destroy();
    if (!dataDirectory) rmSync(directory, { recursive: true, force: true });
  };
  try {
    const url = await listen(app);
    if (!copied) saveTemplate(directory, demo);
    return { app, url, stop: () => expectNoDrift(app).finally(destroy) };
  } catch (error) {
    // An open handle would keep the test runner alive for ever.
    await destroy();
    throw error;
  }
}

/** Whatever a test did, the journal must have seen it. @throws naming what it missed. */
async function expectNoDrift(app: Core.Strapi): Promise<void> {
  const { drifts } = await findAllDrift(app);
  if (drifts.length > 0) throw new Error(toWarning(drifts));
}

/** Node's own, also within Jest (`jest.environment.cjs`): Strapi is loaded once for all the files of a worker. */
const { nativeRequire = require } = globalThis as { nativeRequire?: NodeJS.Require };

const strapiPackages = `${path.sep}node_modules${path.sep}@strapi${path.sep}`;

/**
 * A second CMS in the same process is another: ours reads its environment again, and Strapi's own modules, whose services we
 * wrap, are not wrapped twice. What they import stays, which is most of the time that a start takes.
 */
function forgetCompiledModules(): void {
  for (const file of Object.keys(nativeRequire.cache)) {
    if (file.startsWith(compiledDirectory) || file.includes(strapiPackages))
      delete nativeRequire.cache[file];
  }
}

function createApp(appDir: string): Core.Strapi {
  // Not `import()`: Strapi's own ES modules do not load in Node.
  const { createStrapi } = nativeRequire('@strapi/strapi') as typeof StrapiModule;
  return createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
}

async function listen(app: Core.Strapi): Promise<string> {
  await app.load();
  app.server.mount();
  const { httpServer } = app.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
}
