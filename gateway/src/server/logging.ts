import {
  LogController,
  type FastifyInstance,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import type { Config } from '../config';
import { requestTrail, toRequestId, type RequestTrail } from '../request-trail';
import { nameSpan } from '../telemetry/telemetry';
import { toReadable } from './readable-log';

interface ErrorLine extends Record<string, unknown> {
  type: string;
  message: string;
  stack: string;
}

// What an error says may quote what a person wrote.
const describeError = (error: Error): ErrorLine => ({
  type: error.name,
  message: withoutPersonalData(error.message),
  // Its first lines repeat the message.
  stack: (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n'),
  ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
});

const withoutPersonalData = (text: string): string =>
  text
    .replace(/[^\s"'<>]+@[^\s"'<>]+/g, '[e-mail]')
    .replace(/\beyJ[\w.-]+/g, '[token]')
    .replace(/\?\S*/g, '?…');

/** JSON lines in production, the same fields in both processes; lines for a person on a laptop. */
export const loggerOptions = ({
  logLevel,
  isProduction,
}: Config): Pick<
  FastifyServerOptions,
  'logger' | 'logController' | 'childLoggerFactory' | 'genReqId'
> => ({
  logger: {
    level: logLevel,
    base: { service: 'gateway' },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (level) => ({ level }) },
    mixin: () => {
      const id = requestTrail.getStore()?.id;
      return id ? { requestId: id } : {};
    },
    serializers: { err: describeError, req: () => ({}), res: () => ({}) },
    ...(!isProduction && { stream: { write: (line) => process.stdout.write(toReadable(line)) } }),
  },
  // Fastify's own line holds the address and the query; the id is on every line already.
  logController: new LogController({ disableRequestLogging: true }),
  childLoggerFactory: (logger) => logger,
  genReqId: ({ headers }) => toRequestId(headers['x-request-id']),
});

const trails = new WeakMap<FastifyRequest, RequestTrail>();

/** Path as the route declares it: never the address that was asked. */
export const routeOf = ({ routeOptions }: FastifyRequest): string =>
  routeOptions.url ?? 'unmatched';

const QUIET_ROUTES = /^\/(health|metrics|hints)/;

/** Gives each request its id, and one line once it is answered. */
export function logRequests(app: FastifyInstance): void {
  const follow = (request: FastifyRequest, next: () => void): void => {
    const trail = trails.get(request) ?? { id: request.id, operation: null };
    trails.set(request, trail);
    requestTrail.run(trail, next);
  };
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    nameSpan(request.method, routeOf(request));
    follow(request, done);
  });
  // Reading a body loses the context.
  app.addHook('preValidation', (request, _reply, done) => follow(request, done));
  app.addHook('onResponse', (request, reply, done) => {
    const route = routeOf(request);
    const operation = trails.get(request)?.operation;
    const line = {
      requestId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime),
      ...(operation && { operation }),
    };
    app.log[QUIET_ROUTES.test(route) ? 'debug' : 'info'](line, 'request');
    done();
  });
}
