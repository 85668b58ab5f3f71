import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { watchTraffic } from './traffic';

/** How the gateway ends: it says so, balancers see it, what is in flight finishes. */
export interface Shutdown {
  isStopping: () => boolean;
  /** Still serves everything for `graceSeconds`, then closes; resolves when nothing is open any more. */
  end: (graceSeconds: number) => Promise<void>;
}

// A connection just opened may be about to ask; one that asks nothing may not hold the end up.
const QUIET_MS = 2000;
const SWEEP_MS = 200;

export function createShutdown(app: FastifyInstance): Shutdown {
  const traffic = watchTraffic(app.server);
  let isStopping = false;
  const timers = new Set<NodeJS.Timeout>();

  const begin = (): void => {
    isStopping = true;
    traffic.announceEnd();
  };
  const sweep = (): void => void timers.add(setInterval(traffic.closeIdle, SWEEP_MS));
  app.addHook('preClose', async () => {
    begin();
    await traffic.acceptWaiting();
    timers.add(setTimeout(sweep, QUIET_MS));
  });
  app.addHook('onClose', async () => timers.forEach(clearTimeout));

  return {
    isStopping: () => isStopping,
    end: async (graceSeconds) => {
      begin();
      app.log.info({ graceSeconds }, 'stopping');
      await pause(graceSeconds * 1000);
      await app.close();
      app.log.info('stopped');
    },
  };
}
