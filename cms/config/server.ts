import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { environment } from '../src/environment';
import { logFormat } from '../src/logging/log-format';

/** Strapi refuses to start without a folder for uploads. */
function createPublicDirectory(): string {
  const directory = path.join(environment.dataDirectory, 'public');
  mkdirSync(path.join(directory, 'uploads'), { recursive: true });
  return directory;
}

export default () => ({
  host: environment.host,
  port: environment.port,
  url: environment.cmsUrl,
  dirs: { public: createPublicDirectory() },
  // Without `maxIpsCount`, whoever calls could write their own address.
  proxy: { koa: environment.trustedProxies > 0, maxIpsCount: environment.trustedProxies },
  app: { keys: environment.secrets.APP_KEYS.split(',') },
  logger: {
    config: { level: environment.logLevel, format: logFormat(environment.production) },
    updates: { enabled: false },
    startup: { enabled: false },
  },
  transfer: { remote: { enabled: false } },
});
