import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Follower } from '../live/follower';
import { parseTrial } from './request';
import { trySearch } from './try-search';

interface TrialParts {
  schema: GraphQLSchema;
  follower: Pick<Follower, 'guide' | 'status'>;
  publicUrl: string;
  /** Whether the caller is the CMS. */
  isOurs: (authorization: string | undefined) => boolean;
}

/** The CMS asks what a search would find with a vocabulary that it has not saved. */
export function serveTrials(app: FastifyInstance, parts: TrialParts): void {
  const { schema, follower, publicUrl, isOurs } = parts;
  app.post('/try-search', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!isOurs(request.headers.authorization)) return reply.code(401).send();
    if (!follower.status().isLoaded) return reply.code(503).send();
    const guide = follower.guide();
    const trial = parseTrial(request.body, guide);
    if (!trial) return reply.code(400).send();
    return trySearch({ schema, guide, publicUrl }, trial);
  });
}
