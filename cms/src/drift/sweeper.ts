import { setTimeout as rest } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Sweep } from './find-all-drift';
import { whileSoleSweeper } from './sole-sweeper';
import { sweep } from './sweep';
import { toWarning } from './warning';

/** A sweep may take one part in fifty of the time. */
const REST_FACTOR = 50;

/**
 * Sweeps soon after the server listens, then again and again: a command of Strapi's, which does not listen, sweeps nothing.
 * Returns what stops it.
 */
export function sweepWhileListening(strapi: Core.Strapi, seconds: number): () => Promise<void> {
  const stopping = new AbortController();
  let sweeping = Promise.resolve();
  const start = (): void => void (sweeping = sweepAgain(strapi, seconds, stopping.signal));
  if (seconds > 0) strapi.server.httpServer.once('listening', start);
  return async () => {
    strapi.server.httpServer.off('listening', start);
    stopping.abort();
    await sweeping;
  };
}

async function sweepAgain(
  strapi: Core.Strapi,
  seconds: number,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const cost = await sweepOnce(strapi, signal);
    await rest(Math.max(seconds * 1000, REST_FACTOR * cost), undefined, {
      signal,
      ref: false,
    }).catch(() => undefined);
  }
}

/** What it cost, in milliseconds. A database that is away is for the next sweep. */
async function sweepOnce(strapi: Core.Strapi, signal: AbortSignal): Promise<number> {
  try {
    const done = await whileSoleSweeper(strapi.db.connection, () => sweep(strapi, signal));
    if (done) report(strapi, done);
    return done?.milliseconds ?? 0;
  } catch (error) {
    if (!signal.aborted) strapi.log.error(`The sweep of the journal failed: ${String(error)}`);
    return 0;
  }
}

function report(strapi: Core.Strapi, { drifts, entities, milliseconds }: Sweep): void {
  if (drifts.length > 0) strapi.log.warn(toWarning(drifts));
  strapi.log.debug(
    `Sweep: ${entities} entities, ${drifts.length} missed by the journal, ${milliseconds} ms`,
  );
}
