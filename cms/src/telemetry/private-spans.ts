import type { tracing } from '@opentelemetry/sdk-node';

/** What a span may say. Addresses, queries, statements, callers: anything else is removed before it leaves. */
const KEPT = new Set([
  'db.collection.name',
  'db.operation.name',
  'db.system.name',
  'error.type',
  'graphql.operation.name',
  'graphql.operation.type',
  'http.request.method',
  'http.response.status_code',
  'http.route',
  'koa.type',
  'network.protocol.version',
  'server.address',
  'server.port',
  'url.scheme',
]);

/** First of the processors: those after it only see what is left. The same in both programs, which share no package. */
export const privateSpans: tracing.SpanProcessor = {
  onStart: () => undefined,
  onEnd: ({ attributes, events, status }) => {
    for (const name of Object.keys(attributes)) if (!KEPT.has(name)) delete attributes[name];
    // Messages of errors quote values: a statement's, a caller's.
    events.length = 0;
    delete status.message;
  },
  forceFlush: async () => undefined,
  shutdown: async () => undefined,
};
