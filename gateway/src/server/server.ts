import { timingSafeEqual, createHash } from 'node:crypto';
import { join } from 'node:path';
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Config } from '../config';
import { createContext, type Context } from '../context';
import { createGuideCopy } from '../copy/copy';
import { startingError } from '../errors';
import { createFeedSource } from '../feed/source';
import { createFollower, type Follower } from '../live/follower';
import { sendRefusal, servePages } from '../pages/pages';
import { createDraftLoader, previewGuide } from '../preview/preview';
import { readPreviewToken } from '../preview/token';
import { createSchema } from '../schema/schema';
import { serveGraphql } from './apollo';
import { healthOf, staleAfterMs } from './health';
import { serveProbes } from './probes';
import { createShutdown, type Shutdown } from './shutdown';

export interface Gateway {
  app: FastifyInstance;
  follower: Follower;
  shutdown: Shutdown;
}

const sameSecret = (left: string, right: string): boolean => {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
};

/** The whole gateway, ready to listen but not listening. */
export async function createGateway(config: Config & { schemaFolder: string }): Promise<Gateway> {
  const app = fastify({
    logger: { level: config.logLevel },
    routerOptions: { ignoreTrailingSlash: true },
    // What comes on a connection that is still open is answered, to the last.
    return503OnClosing: false,
    frameworkErrors: (_error, request, reply) => sendRefusal(request, reply, config.publicUrl),
  });
  app.setErrorHandler(refuse(config.publicUrl));
  const source = createFeedSource(config);
  const copy = createGuideCopy({ folder: join(config.dataDirectory, 'guide'), log: app.log });
  const follower = createFollower({
    source,
    copy,
    log: app.log,
    refreshSeconds: config.refreshSeconds,
  });
  const schema = createSchema(config.schemaFolder);
  const shutdown = createShutdown(app);
  app.addHook('onClose', () => follower.stop());

  const contextFor = async (token: string | undefined): Promise<Context> => {
    if (!follower.status().isLoaded) throw startingError();
    const guide = follower.guide();
    if (!token) return createContext(guide, config.publicUrl);
    const claims = readPreviewToken(token, config.previewSecret);
    return createContext(
      await previewGuide(guide, claims, createDraftLoader(source)),
      config.publicUrl,
    );
  };

  app.get('/health', (_request, reply) => {
    const health = healthOf(follower, staleAfterMs(config.refreshSeconds), new Date());
    return reply.code(health.status === 'starting' ? 503 : 200).send(health);
  });

  serveProbes(app, follower, shutdown);

  app.post('/hints', (request, reply) => {
    if (!sameSecret(request.headers.authorization ?? '', `Bearer ${config.feedToken}`))
      return reply.code(401).send();
    follower.hint();
    return reply.code(204).send();
  });

  await serveGraphql(app, schema, (request) => contextFor(previewToken(request)));
  servePages(app, {
    schema,
    contextFor,
    publicUrl: config.publicUrl,
  });
  return { app, follower, shutdown };
}

// What fails before a route runs: a body that is not JSON, or too large.
const refuse =
  (publicUrl: string) => (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'a request failed');
    if (!request.url.startsWith('/graphql')) return sendRefusal(request, reply, publicUrl);
    const code =
      status === 413 ? 'BODY_TOO_LARGE' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
    const message = 'Invalid body: send a JSON object with a "query", of at most one megabyte.';
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  };

const previewToken = ({ headers }: FastifyRequest): string | undefined =>
  headers['x-preview-token']?.toString();
