import type { FastifyBaseLogger } from 'fastify';
import { frenchDay } from '../live/today';
import { createOutbox, type Outbox } from '../outbox/outbox';
import type { SendBatch } from '../outbox/source';
import type { PortalCount, PortalDay } from './model';

/** How often portals are shown, searched and asked, counted here and kept by the CMS. */
export interface PortalLog extends Pick<Outbox, 'flush' | 'stop'> {
  count: (portal: string, what: PortalCount) => void;
}

interface PortalLogParts {
  send: SendBatch<PortalDay>;
  log: FastifyBaseLogger;
  /** Between two batches. */
  seconds: number;
  now?: () => Date;
}

/** A row a portal and day: only portals of the guide are counted, so that nobody outside makes it grow. */
export function createPortalLog({
  send,
  log,
  seconds,
  now = () => new Date(),
}: PortalLogParts): PortalLog {
  const rows = new Map<string, PortalDay>();

  function count(portal: string, what: PortalCount): void {
    const day = frenchDay(now());
    const key = `${day} ${portal}`;
    const row = rows.get(key) ?? { portal, day, views: 0, searches: 0, requests: 0 };
    rows.set(key, { ...row, [what]: row[what] + 1 });
  }

  function take(most: number): PortalDay[] {
    const taken = [...rows].slice(0, most);
    for (const [key] of taken) rows.delete(key);
    return taken.map(([, row]) => row);
  }

  const { flush, stop } = createOutbox({ take, send, log, seconds, what: 'figures of portals' });
  return { count, flush, stop };
}
