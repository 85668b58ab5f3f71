import type { FastifyBaseLogger } from 'fastify';
import type { FeedSource } from '../feed/source';
import { applyChanges, emptyGuide, leftOutOf, onDay, type Guide } from '../guide/guide';
import { frenchDay } from './today';

export interface FollowerStatus {
  /** False until a first whole guide has been read. */
  isLoaded: boolean;
  /** When the feed last answered; null before it ever did. */
  lastReadAt: Date | null;
  /** Why the last look at the feed failed; null when it did not. */
  failure: string | null;
}

export interface Follower {
  /** The guide to serve now. */
  guide: () => Guide;
  status: () => FollowerStatus;
  /** Looks at the feed at once: something may have changed. */
  hint: () => void;
  stop: () => Promise<void>;
}

interface FollowerParts {
  source: FeedSource;
  log: FastifyBaseLogger;
  refreshSeconds: number;
  now?: () => Date;
}

/** Keeps the guide as the feed says, and the last good one when the feed does not answer. */
export function createFollower({
  source,
  log,
  refreshSeconds,
  now = () => new Date(),
}: FollowerParts): Follower {
  let guide = emptyGuide(frenchDay(now()));
  let status: FollowerStatus = { isLoaded: false, lastReadAt: null, failure: null };
  let isHinted = false;
  let wake = (): void => undefined;
  const stopping = new AbortController();

  async function read(): Promise<void> {
    const before = guide;
    const { changes, cursor, isWhole } = await source.fetchChanges(guide.version, stopping.signal);
    guide = applyChanges(guide, changes, { version: cursor, isWhole });
    status = { isLoaded: true, lastReadAt: now(), failure: null };
    if (guide.version !== before.version) reportChange(before, guide);
  }

  function reportChange(before: Guide, after: Guide): void {
    log.info({ version: after.version, sheets: after.sheets.size }, 'guide read');
    const known = new Set(leftOutOf(before).map((one) => JSON.stringify(one)));
    for (const one of leftOutOf(after))
      if (!known.has(JSON.stringify(one))) log.warn(one, 'record left out of the guide');
  }

  function reportFailure(error: unknown): void {
    const failure = error instanceof Error ? error.message : String(error);
    if (failure !== status.failure)
      log.warn({ err: error }, 'feed not read, the last guide is kept');
    status = { ...status, failure };
  }

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      if (isHinted || stopping.signal.aborted) return resolve();
      const timer = setTimeout(resolve, refreshSeconds * 1000);
      wake = () => (clearTimeout(timer), resolve());
    });

  async function follow(): Promise<void> {
    while (!stopping.signal.aborted) {
      isHinted = false;
      const today = frenchDay(now());
      if (today !== guide.today) guide = onDay(guide, today);
      await read().catch((error: unknown) => stopping.signal.aborted || reportFailure(error));
      await pause();
    }
  }

  const following = follow();
  return {
    guide: () => guide,
    status: () => status,
    hint: () => ((isHinted = true), wake()),
    stop: () => (stopping.abort(), wake(), following),
  };
}
