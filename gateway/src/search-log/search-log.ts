import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import type { Guide } from '../guide/guide';
import { frenchDay } from '../live/today';
import { toFilters } from './filters';
import { createFollowTokens } from './follow-tokens';
import type { Search, SearchKind, SearchRecorder } from './model';
import type { SearchBatch, SendSearches } from './source';
import { createTally } from './tally';
import { termsOf } from './terms';
import { isInVocabulary } from './vocabulary';

/** What readers search for, counted here and kept by the CMS. */
export interface SearchLog {
  /** One a request. */
  recorder: () => SearchRecorder;
  /** A page says that the result of this rank, from 1, was opened. */
  follow: (token: string, rank: number) => void;
  /** Sends what is counted; what the CMS does not take is for the next time. */
  flush: () => Promise<void>;
  /** Rows that wait. */
  waiting: () => number;
  /** Sends what is left, once. */
  stop: () => Promise<void>;
}

export type SearchOutcome = 'sent' | 'refused' | 'dropped';

interface SearchLogParts {
  guide: () => Guide;
  send: SendSearches;
  log: FastifyBaseLogger;
  /** Between two batches. */
  seconds: number;
  now?: () => Date;
  /** Told how many searches went which way. */
  onOutcome?: (outcome: SearchOutcome, searches: number) => void;
  /** Rows held while the CMS is away; beyond, the oldest go. */
  mostRows?: number;
}

const BATCH_ROWS = 500;
const HIGHEST_RANK = 100;

export function createSearchLog({
  guide,
  send,
  log,
  seconds,
  now = () => new Date(),
  onOutcome = () => undefined,
  mostRows = 5_000,
}: SearchLogParts): SearchLog {
  const tally = createTally(mostRows, ({ count }) => onOutcome('dropped', count));
  const tokens = createFollowTokens(now);
  let batch: SearchBatch | null = null;
  let flushing: Promise<void> | null = null;
  let isCmsAway = false;

  function toKind({ words, filters, field }: Search): SearchKind | null {
    const read = guide();
    const terms = termsOf(words, (word) => isInVocabulary(read, word));
    if (terms.length === 0) return null;
    return { day: frenchDay(now()), field, terms, filters: toFilters(filters) };
  }

  function recorder(): SearchRecorder {
    let found: SearchKind | null = null;
    return {
      record: (search) => {
        const kind = toKind(search);
        const isUnanswered = search.resultCount === 0;
        found = isUnanswered ? null : kind;
        if (kind) tally.add(kind, { count: 1, unanswered: Number(isUnanswered) });
      },
      followToken: () => {
        if (!found) return null;
        tally.add(found, { offered: 1 });
        return tokens.offer(found);
      },
    };
  }

  function follow(token: string, rank: number): void {
    const isRank = Number.isInteger(rank) && rank >= 1 && rank <= HIGHEST_RANK;
    const kind = isRank ? tokens.follow(token) : null;
    if (kind) tally.add(kind, { followed: 1, rankSum: rank });
  }

  async function sendAll(): Promise<void> {
    for (;;) {
      batch ??= nextBatch();
      if (!batch) return;
      const reception = await send(batch);
      onOutcome(reception === 'kept' ? 'sent' : 'refused', searchesOf(batch));
      if (reception === 'refused') log.error('a batch of searches was refused, and is dropped');
      batch = null;
      isCmsAway = false;
    }
  }

  function nextBatch(): SearchBatch | null {
    const rows = tally.take(BATCH_ROWS);
    return rows.length === 0 ? null : { id: randomUUID(), rows };
  }

  const flush = (): Promise<void> =>
    (flushing ??= sendAll()
      .catch((error: unknown) => {
        if (!isCmsAway) log.warn({ err: error }, 'searches not sent, they wait');
        isCmsAway = true;
      })
      .finally(() => (flushing = null)));

  const timer = setInterval(() => void flush(), seconds * 1000).unref();
  return {
    recorder,
    follow,
    flush,
    waiting: () => tally.size() + (batch?.rows.length ?? 0),
    stop: async () => {
      clearInterval(timer);
      await flushing;
      await flush();
    },
  };
}

const searchesOf = ({ rows }: SearchBatch): number =>
  rows.reduce((sum, { count }) => sum + count, 0);
