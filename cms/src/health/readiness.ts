import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Shutdown } from '../shutdown/shutdown';

type Readiness = 'ready' | 'starting' | 'stopping' | 'database away';

const DATABASE_MS = 2000;

/** Strapi’s `/_health` says that the process lives; this one, that it may be sent requests. */
export function serveReadiness(strapi: Core.Strapi, shutdown: Shutdown): void {
  const handler = async (ctx: Context): Promise<void> => {
    const status = await readReadiness(strapi, shutdown);
    ctx.set('cache-control', 'no-store');
    ctx.status = status === 'ready' ? 200 : 503;
    ctx.body = { status };
  };
  strapi.server.routes([
    { method: 'GET', path: '/_health/ready', handler, config: { auth: false } },
  ]);
}

async function readReadiness(strapi: Core.Strapi, shutdown: Shutdown): Promise<Readiness> {
  if (shutdown.isStopping()) return 'stopping';
  // Migrations and the bootstrap come before.
  if (!strapi.isLoaded) return 'starting';
  return (await databaseAnswers(strapi)) ? 'ready' : 'database away';
}

/** Knex waits a minute for a connection: too long for who asks every few seconds. */
async function databaseAnswers({ db }: Core.Strapi): Promise<boolean> {
  const asking = db.connection.raw('select 1').then(
    () => true,
    () => false,
  );
  return Promise.race([asking, pause(DATABASE_MS, false, { ref: false })]);
}
