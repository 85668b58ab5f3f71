import type { FastifyBaseLogger } from 'fastify';
import type { GuideFile } from './guide';
import type { Library } from './library';
import type { Store } from './store';

interface CopierParts {
  store: Store;
  library: Library;
  /** What the guide shows now, by hash. */
  files: () => ReadonlyMap<string, GuideFile>;
  log: FastifyBaseLogger;
  /** How long a file that no guide shows any more is kept: it may come back. */
  graceMs?: number;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 60_000;

/** Brings here, behind the guide and never before it, every file that the guide shows. */
export function createCopier({ store, library, files, log, graceMs = 7 * DAY_MS }: CopierParts) {
  let failures = new Map<string, string>();
  let retryMs = FIRST_RETRY_MS;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let round: Promise<void> | null = null;
  let isAskedAgain = false;

  async function copyAll(): Promise<void> {
    const failed = new Map<string, string>();
    for (const hash of files().keys()) {
      if (isStopped) return;
      await library.original(hash).catch((error: Error) => failed.set(hash, error.message));
    }
    for (const [hash, reason] of failed)
      if (failures.get(hash) !== reason) log.warn({ hash, reason }, 'file not copied');
    failures = failed;
    retryMs = failed.size > 0 ? Math.min(retryMs * 2, LONGEST_RETRY_MS) : FIRST_RETRY_MS;
    await forgetUnshown(new Date());
  }

  /** A reduced copy goes with its image. */
  async function forgetUnshown(now: Date): Promise<void> {
    const shown = files();
    for (const key of store.keys()) {
      if (isStopped) return;
      if (shown.has(key.slice(0, 64))) await store.markUsed(key, now);
      else if (now.getTime() - (await store.lastUse(key)).getTime() > graceMs)
        await store.remove(key);
    }
  }

  async function work(): Promise<void> {
    do {
      isAskedAgain = false;
      await copyAll();
    } while (isAskedAgain && !isStopped);
  }

  function start(): void {
    isAskedAgain = true;
    if (round || isStopped) return;
    clearTimeout(timer);
    round = work()
      .catch((error: unknown) => log.error({ err: error }, 'files not copied'))
      .finally(() => {
        round = null;
        if (!isStopped) timer = setTimeout(start, failures.size > 0 ? retryMs : HOUR_MS).unref();
      });
  }

  return {
    /** The guide changed, or may have. Returns at once. */
    start,
    status: () => {
      const wanted = files();
      const missing = [...wanted.keys()].filter((hash) => !store.has(hash));
      const failed = missing.filter((hash) => failures.has(hash));
      return { wanted: wanted.size, copied: wanted.size - missing.length, failed: failed.length };
    },
    async stop(): Promise<void> {
      isStopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
