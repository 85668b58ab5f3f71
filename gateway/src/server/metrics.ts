import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { leftOutOf } from '../guide/guide';
import type { Follower } from '../live/follower';
import type { SharedLimiter } from './shared-limiter';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Everything that is counted. Labels are ours alone, never what a caller chose to write. */
export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time to answer, by route as declared.',
      labelNames: ['method', 'route', 'status_code'] as const,
      buckets: SECONDS,
      registers,
    }),
    operations: new Histogram({
      name: 'graphql_operation_duration_seconds',
      help: 'Time of GraphQL operations, by type and outcome: ok, rejected (the caller), failed (us).',
      labelNames: ['type', 'outcome'] as const,
      buckets: SECONDS,
      registers,
    }),
    feedReads: new Histogram({
      name: 'guide_feed_read_duration_seconds',
      help: 'Time of looks at the feed, by outcome: unchanged, changed, whole, failed.',
      labelNames: ['outcome'] as const,
      buckets: SECONDS,
      registers,
    }),
    draftReads: new Histogram({
      name: 'guide_draft_read_duration_seconds',
      help: 'Time of reading an agency’s drafts, by outcome: ok, failed.',
      labelNames: ['outcome'] as const,
      buckets: SECONDS,
      registers,
    }),
    graphqlErrors: new Counter({
      name: 'graphql_errors_total',
      help: 'Errors told to callers of /graphql, by code: COST_TOO_HIGH, RATE_LIMITED…',
      labelNames: ['code'] as const,
      registers,
    }),
    searches: new Counter({
      name: 'guide_searches_logged_total',
      help: 'Searches counted for the CMS, by outcome: sent, refused (by it), dropped (too many waited).',
      labelNames: ['outcome'] as const,
      registers,
    }),
    hints: new Counter({
      name: 'guide_hints_received_total',
      help: 'Hints of the CMS, by outcome: accepted, refused.',
      labelNames: ['outcome'] as const,
      registers,
    }),
  };
}

/** Whether what callers spend is counted with the other gateways. */
export function gaugeLimits({ registry }: Metrics, { isShared }: SharedLimiter): void {
  const gauge: Gauge = new Gauge({
    name: 'graphql_limits_shared',
    help: '1 while limits are shared through Redis, 0 while this gateway counts alone.',
    registers: [registry],
    collect: () => gauge.set(Number(isShared())),
  });
}

/** Gauges of the guide held, read when they are asked for. */
export function gaugeGuide({ registry }: Metrics, follower: Pick<Follower, 'guide' | 'status'>) {
  const gauge = (name: string, help: string, read: () => number | null): void => {
    const collected: Gauge = new Gauge({
      name,
      help,
      registers: [registry],
      collect: () => collected.set(read() ?? NaN),
    });
  };
  const { guide, status } = follower;
  gauge('guide_sheets', 'Sheets shown.', () => guide().sheets.size);
  gauge('guide_agencies', 'Agencies shown.', () => guide().entities.agency.size);
  gauge(
    'guide_left_out_records',
    'Records that could not be shown.',
    () => leftOutOf(guide()).length,
  );
  gauge('guide_loaded', '1 once a guide is held.', () => Number(status().isLoaded));
  gauge('guide_age_seconds', 'Time since the feed last answered.', () => {
    const { lastReadAt } = status();
    return lastReadAt && (Date.now() - lastReadAt.getTime()) / 1000;
  });
  gauge('guide_journal_seq', 'Last row of the journal that the guide holds.', () =>
    Number(guide().version.split('.')[1] || NaN),
  );
}
