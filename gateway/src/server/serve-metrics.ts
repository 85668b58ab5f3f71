import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics';
import { sameSecret } from './same-secret';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

interface Caller {
  headers: IncomingHttpHeaders;
  socket: { remoteAddress?: string | undefined };
}

/**
 * With a token, who bears it. Without one, this machine alone, and never through a proxy: publishing a gateway must not
 * publish its figures.
 */
export function mayRead({ headers, socket }: Caller, token: string | undefined): boolean {
  if (token) return sameSecret(headers.authorization ?? '', `Bearer ${token}`);
  const isForwarded = Boolean(headers['x-forwarded-for'] ?? headers.forwarded ?? headers.via);
  return !isForwarded && LOOPBACK.test(socket.remoteAddress ?? '');
}

/** For Prometheus, at `/metrics`. */
export function serveMetrics(
  app: FastifyInstance,
  { registry }: Metrics,
  token: string | undefined,
): void {
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, token)) return reply.code(token ? 401 : 403).send();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
