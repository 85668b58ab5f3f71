import type { FastifyBaseLogger } from 'fastify';
import type { Guide } from '../guide/guide';
import { frenchDay } from '../live/today';
import { createOutbox, type Outbox } from '../outbox/outbox';
import type { SendBatch } from '../outbox/source';
import { toFilters } from './filters';
import { createFollowTokens } from './follow-tokens';
import type { Search, SearchKind, SearchRecorder, SearchRow } from './model';
import { createTally } from './tally';
import { termsOf } from './terms';
import { isInVocabulary } from './vocabulary';

/** What readers search for, counted here and kept by the CMS. */
export interface SearchLog extends Outbox {
  /** One a request. */
  recorder: () => SearchRecorder;
  /** A page says that the result of this rank, from 1, was opened. */
  follow: (token: string, rank: number) => void;
}

export type SearchOutcome = 'sent' | 'refused' | 'dropped';

interface SearchLogParts {
  guide: () => Guide;
  send: SendBatch<SearchRow>;
  log: FastifyBaseLogger;
  /** Between two batches. */
  seconds: number;
  now?: () => Date;
  /** Told how many searches went which way. */
  onOutcome?: (outcome: SearchOutcome, searches: number) => void;
  /** Rows held while the CMS is away; beyond, the oldest go. */
  mostRows?: number;
}

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

  const outbox = createOutbox({
    take: tally.take,
    send,
    log,
    seconds,
    what: 'searches',
    onReception: (reception, rows) =>
      onOutcome(reception === 'kept' ? 'sent' : 'refused', searchesIn(rows)),
  });
  return { ...outbox, recorder, follow, waiting: () => tally.size() + outbox.waiting() };
}

const searchesIn = (rows: readonly SearchRow[]): number =>
  rows.reduce((sum, { count }) => sum + count, 0);
