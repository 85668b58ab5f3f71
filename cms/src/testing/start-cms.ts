import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

export interface StartedCms {
  readonly app: Core.Strapi;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface StartOptions {
  /** Directory of the database; a temporary one, removed at the end, when absent. */
  readonly dataDirectory?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const testEnvironment = {
  NODE_ENV: 'test',
  CMS_PORT: '0',
  DATABASE_URL: '',
  GATEWAY_HINT_URLS: '',
  FEED_TOKEN: 'feed-token-of-tests',
  PREVIEW_SECRET: 'preview-secret-of-tests',
  IDM_DEMO: 'false',
  IDM_DEMO_PASSWORD: 'Mot-de-passe-1',
  LOG_LEVEL: 'error',
  STRAPI_TELEMETRY_DISABLED: 'true',
} as const;

const cmsDirectory = path.resolve(__dirname, '../..');

/** A whole CMS on a free port of the loopback, from the compiled server (`npm run build:server -w cms`), without the admin's pages. */
export async function startCms({ dataDirectory, env = {} }: StartOptions = {}): Promise<StartedCms> {
  const directory = dataDirectory ?? mkdtempSync(path.join(tmpdir(), 'cms-'));
  Object.assign(process.env, testEnvironment, { DATA_DIR: directory }, env);
  forgetCompiledModules();
  const app = createApp();
  const stop = async (): Promise<void> => {
    await app.destroy();
    if (!dataDirectory) rmSync(directory, { recursive: true, force: true });
  };
  try {
    return { app, url: await listen(app), stop };
  } catch (error) {
    // An open handle would keep the test runner alive for ever; what stopped the start is what matters.
    await stop().catch(() => undefined);
    throw error;
  }
}

/** The environment is read once a process: a second CMS in the same one reads it again. */
function forgetCompiledModules(): void {
  if (typeof jest !== 'undefined') jest.resetModules();
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(path.join(cmsDirectory, 'dist'))) delete require.cache[file];
  }
}

function createApp(): Core.Strapi {
  // Not `import()`: Strapi's own ES modules do not load in Node.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');
  return createStrapi({ appDir: cmsDirectory, distDir: path.join(cmsDirectory, 'dist'), autoReload: false, serveAdminPanel: false });
}

async function listen(app: Core.Strapi): Promise<string> {
  await app.load();
  app.server.mount();
  const { httpServer } = app.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
}
