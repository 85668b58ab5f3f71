import type { FastifyBaseLogger } from 'fastify';
import type { CopyStatus, GuideCopy } from '../copy/copy';
import type { FeedSource } from '../feed/source';
import { applyChanges, emptyGuide, leftOutOf, onDay, type Guide } from '../guide/guide';
import { frenchDay } from './today';

export interface FollowerStatus {
  /** False until a first whole guide has been read, from the feed or from the copy on disk. */
  isLoaded: boolean;
  /** When the feed last answered, to this process or to the one before; null before it ever did. */
  lastReadAt: Date | null;
  /** Why the last look at the feed failed; null when it did not. */
  failure: string | null;
  copy: CopyStatus;
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
  copy: GuideCopy;
  log: FastifyBaseLogger;
  refreshSeconds: number;
  /** Told of each new guide, once it is served. */
  onGuide?: () => void;
  now?: () => Date;
}

/** Keeps the guide as the feed says, and the last good one when the feed does not answer. */
export function createFollower({
  source,
  copy,
  log,
  refreshSeconds,
  onGuide = () => undefined,
  now = () => new Date(),
}: FollowerParts): Follower {
  let guide = emptyGuide(frenchDay(now()));
  let status: Omit<FollowerStatus, 'copy'> = { isLoaded: false, lastReadAt: null, failure: null };
  let isHinted = false;
  let wake = (): void => undefined;
  const stopping = new AbortController();

  async function loadCopy(): Promise<void> {
    const loaded = await copy.load(guide.today);
    if (!loaded) return;
    guide = loaded.guide;
    status = { isLoaded: true, lastReadAt: loaded.confirmedAt, failure: null };
    log.info({ version: guide.version, sheets: guide.sheets.size }, 'guide loaded from its copy');
    onGuide();
  }

  async function read(): Promise<void> {
    const before = guide;
    const { changes, cursor, isWhole } = await source.fetchChanges(before.version, stopping.signal);
    guide = applyChanges(before, changes, { version: cursor, isWhole });
    const at = now();
    status = { isLoaded: true, lastReadAt: at, failure: null };
    if (isWhole || cursor !== before.version) {
      copy.record({ after: before.version, version: cursor, changes }, guide, isWhole);
      reportChange(before, guide);
    }
    copy.confirm(guide, at);
    if (isWhole || cursor !== before.version) onGuide();
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
    await loadCopy();
    while (!stopping.signal.aborted) {
      isHinted = false;
      const today = frenchDay(now());
      if (today !== guide.today) guide = onDay(guide, today);
      await read().catch((error: unknown) => stopping.signal.aborted || reportFailure(error));
      await pause();
    }
    await copy.close();
  }

  const following = follow();
  return {
    guide: () => guide,
    status: () => ({ ...status, copy: copy.status() }),
    hint: () => ((isHinted = true), wake()),
    stop: () => (stopping.abort(), wake(), following),
  };
}
