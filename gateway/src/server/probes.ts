import type { FastifyInstance } from 'fastify';
import type { Follower } from '../live/follower';
import type { Shutdown } from './shutdown';

/** Whether to send requests here: a guide is held, however old, and the end has not begun. */
export const readinessOf = (
  follower: Pick<Follower, 'status'>,
  shutdown: Pick<Shutdown, 'isStopping'>,
): 'ready' | 'starting' | 'stopping' => {
  if (shutdown.isStopping()) return 'stopping';
  return follower.status().isLoaded ? 'ready' : 'starting';
};

/** For whoever runs the process: `live` says that it answers, `ready` that it may be sent requests. */
export function serveProbes(app: FastifyInstance, follower: Follower, shutdown: Shutdown): void {
  app.get('/health/live', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );
  app.get('/health/ready', (_request, reply) => {
    const status = readinessOf(follower, shutdown);
    return reply
      .code(status === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status });
  });
}
