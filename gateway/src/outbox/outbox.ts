import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import type { Batch, Reception, SendBatch } from './source';

/** What is counted here goes to the CMS by batches, each until it is taken. */
export interface Outbox {
  /** Sends what is counted; what the CMS does not take is for the next time. */
  flush: () => Promise<void>;
  /** Rows of the batch that the CMS has not taken yet. */
  waiting: () => number;
  /** Sends what is left, once. */
  stop: () => Promise<void>;
}

interface OutboxParts<Row> {
  /** Takes so many rows, at most, from what is counted: they are the batch's from now on. */
  take: (most: number) => readonly Row[];
  send: SendBatch<Row>;
  log: FastifyBaseLogger;
  /** Between two sendings. */
  seconds: number;
  /** What the rows are, to who reads the log: « searches ». */
  what: string;
  onReception?: (reception: Reception, rows: readonly Row[]) => void;
}

/** At most what the CMS takes: `MOST_ROWS` in `cms/src/counted-batch/batch.ts`. */
const BATCH_ROWS = 500;

export function createOutbox<Row>({
  take,
  send,
  log,
  seconds,
  what,
  onReception = () => undefined,
}: OutboxParts<Row>): Outbox {
  let batch: Batch<Row> | null = null;
  let flushing: Promise<void> | null = null;
  let isCmsAway = false;

  function nextBatch(): Batch<Row> | null {
    const rows = take(BATCH_ROWS);
    return rows.length === 0 ? null : { id: randomUUID(), rows };
  }

  async function sendAll(): Promise<void> {
    for (;;) {
      batch ??= nextBatch();
      if (!batch) return;
      const reception = await send(batch);
      onReception(reception, batch.rows);
      if (reception === 'refused') log.error(`a batch of ${what} was refused, and is dropped`);
      batch = null;
      isCmsAway = false;
    }
  }

  const flush = (): Promise<void> =>
    (flushing ??= sendAll()
      .catch((error: unknown) => {
        if (!isCmsAway) log.warn({ err: error }, `${what} not sent, they wait`);
        isCmsAway = true;
      })
      .finally(() => (flushing = null)));

  const timer = setInterval(() => void flush(), seconds * 1000).unref();
  return {
    flush,
    waiting: () => batch?.rows.length ?? 0,
    stop: async () => {
      clearInterval(timer);
      await flushing;
      await flush();
    },
  };
}
