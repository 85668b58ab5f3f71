import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { frenchDay } from '../live/today';
import type { PortalCount, PortalDay } from './model';
import type { PortalBatch, SendFigures } from './source';

/** How often portals are shown, searched and asked, counted here and kept by the CMS. */
export interface PortalLog {
  count: (portal: string, what: PortalCount) => void;
  /** Sends what is counted; what the CMS does not take is for the next time. */
  flush: () => Promise<void>;
  /** Sends what is left, once. */
  stop: () => Promise<void>;
}

interface PortalLogParts {
  send: SendFigures;
  log: FastifyBaseLogger;
  /** Between two batches. */
  seconds: number;
  now?: () => Date;
}

const BATCH_ROWS = 500;

/** A row a portal and day: only portals of the guide are counted, so that nobody outside makes it grow. */
export function createPortalLog({
  send,
  log,
  seconds,
  now = () => new Date(),
}: PortalLogParts): PortalLog {
  const rows = new Map<string, PortalDay>();
  let batch: PortalBatch | null = null;
  let flushing: Promise<void> | null = null;
  let isCmsAway = false;

  function count(portal: string, what: PortalCount): void {
    const day = frenchDay(now());
    const key = `${day} ${portal}`;
    const row = rows.get(key) ?? { portal, day, views: 0, searches: 0, requests: 0 };
    rows.set(key, { ...row, [what]: row[what] + 1 });
  }

  function nextBatch(): PortalBatch | null {
    const taken = [...rows].slice(0, BATCH_ROWS);
    for (const [key] of taken) rows.delete(key);
    return taken.length === 0 ? null : { id: randomUUID(), rows: taken.map(([, row]) => row) };
  }

  async function sendAll(): Promise<void> {
    for (;;) {
      batch ??= nextBatch();
      if (!batch) return;
      if ((await send(batch)) === 'refused')
        log.error('figures of portals were refused, and are dropped');
      batch = null;
      isCmsAway = false;
    }
  }

  const flush = (): Promise<void> =>
    (flushing ??= sendAll()
      .catch((error: unknown) => {
        if (!isCmsAway) log.warn({ err: error }, 'figures of portals not sent, they wait');
        isCmsAway = true;
      })
      .finally(() => (flushing = null)));

  const timer = setInterval(() => void flush(), seconds * 1000).unref();
  return {
    count,
    flush,
    stop: async () => {
      clearInterval(timer);
      await flushing;
      await flush();
    },
  };
}
