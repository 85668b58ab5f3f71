import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics';
import { bearsToken } from './same-secret';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

interface Caller {
  headers: IncomingHttpHeaders;
  socket: { remoteAddress?: string | undefined };
}

/**
 * With a token, who bears it. Without one, this machine alone, and never through a proxy: publishing a gateway must not
 * publish its figures.
 */
export function mayRead({ headers, socket }: Caller, tokens: readonly string[]): boolean {
  if (tokens.length > 0) return bearsToken(headers.authorization, tokens);
  const isForwarded = Boolean(headers['x-forwarded-for'] ?? headers.forwarded ?? headers.via);
  return !isForwarded && LOOPBACK.test(socket.remoteAddress ?? '');
}

/** For Prometheus, at `/metrics`. */
export function serveMetrics(
  app: FastifyInstance,
  { registry }: Metrics,
  tokens: readonly string[],
): void {
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, tokens)) return reply.code(tokens.length > 0 ? 401 : 403).send();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
