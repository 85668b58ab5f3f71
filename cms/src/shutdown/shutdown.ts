import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { environment } from '../environment';
import { flushTelemetry } from '../telemetry/telemetry';
import { watchTraffic, type Traffic } from './traffic';

export interface Shutdown {
  readonly isStopping: () => boolean;
}

// A connection just opened may be about to ask; one that asks nothing may not hold the end up.
const QUIET_MS = 2000;
const SWEEP_MS = 200;

/**
 * Strapi's `destroy`, which its own signal handler calls, stops its parts and then cuts every connection: a save in
 * progress would be lost or left unanswered. What is in flight finishes first.
 */
export function endGracefully(strapi: Core.Strapi): Shutdown {
  const traffic = watchTraffic(strapi.server.httpServer);
  const destroy = strapi.destroy.bind(strapi);
  let isStopping = false;

  strapi.destroy = async () => {
    isStopping = true;
    const limit = setTimeout(() => cut(strapi), environment.shutdownLimitSeconds * 1000).unref();
    await finish(strapi, traffic);
    await destroy();
    await flushTelemetry();
    clearTimeout(limit);
  };
  return { isStopping: () => isStopping };
}

async function finish({ server, log }: Core.Strapi, traffic: Traffic): Promise<void> {
  traffic.announceEnd();
  if (!server.httpServer.listening) return;
  log.info(`Stopping, after ${environment.shutdownGraceSeconds} s in which all is still served`);
  await pause(environment.shutdownGraceSeconds * 1000);
  await traffic.acceptWaiting();
  const timers = new Set<NodeJS.Timeout>();
  const sweep = (): void => void timers.add(setInterval(traffic.closeIdle, SWEEP_MS));
  timers.add(setTimeout(sweep, QUIET_MS));
  await new Promise((resolve) => server.httpServer.close(resolve));
  timers.forEach(clearTimeout);
}

function cut({ log }: Core.Strapi): void {
  log.error('Not stopped in time: what is still open is cut');
  process.exit(1);
}
