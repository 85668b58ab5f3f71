import { RECORDED_AT, RECORDED_VERSION, type RecordedLine } from '../src/recorded-guide';

type FeedLine = Partial<Omit<RecordedLine, 'kind'>> & { kind: string };

/** The demonstration is written when a machine starts it: a recording says the day that each text was reviewed instead. */
function withFixedTimes(record: Record<string, unknown>): Record<string, unknown> {
  const { lastReviewedAt } = record;
  const at = typeof lastReviewedAt === 'string' ? `${lastReviewedAt}T08:00:00.000Z` : RECORDED_AT;
  const fixed = Object.keys(record).filter((name) => /^(published|updated)At$/.test(name));
  return { ...record, ...Object.fromEntries(fixed.map((name) => [name, at])) };
}

/**
 * The feed of a new demonstration as the package carries it: whatever database it came from, the same texts give the same
 * bytes, in an order that an added sheet does not move.
 */
export function toRecording(feed: readonly FeedLine[]): string {
  const kinds = [...new Set(feed.map(({ kind }) => kind))];
  const lines = feed
    .flatMap(({ kind, id, record }) =>
      id !== undefined && record ? [{ kind, id, seq: 0, record: withFixedTimes(record) }] : [],
    )
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
  const whole = [{ kind: 'reset' }, ...lines, { kind: 'cursor', cursor: RECORDED_VERSION }];
  return whole.map((line) => `${JSON.stringify(line)}\n`).join('');
}
