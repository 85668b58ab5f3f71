import { Counter, Histogram, Registry } from 'prom-client';

/** Everything that is counted. Labels are ours alone, never what someone typed. */
export const registry = new Registry();
const registers = [registry];

export const requests = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Time to answer, by route as declared; the feed is /api/feed and /api/feed/drafts.',
  labelNames: ['method', 'route', 'status_code'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
  registers,
});

export const writes = new Counter({
  name: 'guide_writes_total',
  help: 'Writes of the guide, by concept, action and outcome: committed, refused.',
  labelNames: ['concept', 'action', 'outcome'] as const,
  registers,
});

export const hints = new Counter({
  name: 'guide_hints_sent_total',
  help: 'Hints sent to gateways, by outcome: heard, failed.',
  labelNames: ['outcome'] as const,
  registers,
});
