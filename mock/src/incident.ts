import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { limitError, startingError } from '../../gateway/src/errors';
import type { Incident, MockRequest } from './mock-guide';

/** What a caller of a guide may spend, unless the guide says otherwise. */
const COST_PER_MINUTE = 300_000;

type Happening<Kind extends Incident['kind']> = (
  incident: Extract<Incident, { kind: Kind }>,
  reply: FastifyReply,
) => unknown;

const happen: { [Kind in Incident['kind']]: Happening<Kind> } = {
  network: (_incident, reply) => {
    reply.hijack();
    reply.raw.destroy();
  },
  slow: ({ milliseconds }) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  limited: ({ retryAfterSeconds }) => {
    throw limitError({
      code: 'RATE_LIMITED',
      counted: 'cost of your operations in a minute',
      value: null,
      limit: COST_PER_MINUTE,
      remedy: `Ask again in ${retryAfterSeconds} s.`,
      status: 429,
      headers: { 'retry-after': String(retryAfterSeconds) },
    });
  },
  http: ({ status }, reply) => reply.code(status).type('text/html').send(`<h1>${status}</h1>\n`),
  starting: () => {
    throw startingError();
  },
};

export interface Incidents {
  add: (incident: Incident) => void;
  clear: () => void;
}

/** Makes incidents happen to what is asked of the schema. */
export function expectIncidents(
  app: FastifyInstance,
  readAsked: (request: FastifyRequest) => MockRequest,
): Incidents {
  let incidents: Incident[] = [];

  const take = ({ operation }: MockRequest): Incident[] => {
    const met = incidents.filter((one) => [undefined, operation].includes(one.operation));
    incidents = incidents
      .map((one) => (met.includes(one) && one.times ? { ...one, times: one.times - 1 } : one))
      .filter(({ times }) => times !== 0);
    return met;
  };

  app.addHook('preHandler', async (request, reply) => {
    for (const incident of take(readAsked(request))) {
      await (happen[incident.kind] as Happening<Incident['kind']>)(incident, reply);
      if (reply.sent) return reply;
    }
  });
  return { add: (incident) => void incidents.push(incident), clear: () => (incidents = []) };
}
