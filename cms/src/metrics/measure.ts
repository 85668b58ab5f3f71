import type { Core } from '@strapi/strapi';
import { collectDefaultMetrics, Gauge } from 'prom-client';
import { findConcept } from '../concepts';
import { isWriteAction } from '../writing/document-write';
import { registry, writes } from './metrics';

/** Counts what passes through the Document Service: register it first, and it counts what is committed. */
export function measureWrites(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const concept = findConcept(context.uid);
    const action: string = context.action;
    if (!concept || !isWriteAction(action)) return next();
    try {
      const result = await next();
      writes.inc({ concept, action, outcome: 'committed' });
      return result;
    } catch (error) {
      writes.inc({ concept, action, outcome: 'refused' });
      throw error;
    }
  });
}

/** Of tarn, which knex keeps its connections in. */
interface Pool {
  readonly max: number;
  numUsed: () => number;
  numFree: () => number;
  numPendingAcquires: () => number;
}

/** The process, and its connections to the database, read when they are asked for. */
export function measureProcess(strapi: Core.Strapi): void {
  collectDefaultMetrics({ register: registry });
  const poolOf = (): Pool => strapi.db.connection.client.pool as Pool;
  const states = {
    used: () => poolOf().numUsed(),
    free: () => poolOf().numFree(),
    waiting: () => poolOf().numPendingAcquires(),
    max: () => poolOf().max,
  };
  const connections = new Gauge<'state'>({
    name: 'database_pool_connections',
    help: 'Connections to the database, by state; waiting: who waits for one; max: the most there may be.',
    labelNames: ['state'],
    registers: [registry],
    collect: (): void => {
      for (const [state, read] of Object.entries(states)) connections.set({ state }, read());
    },
  });
}
