import type { FastifyInstance } from 'fastify';
import type { SearchLog } from './search-log';

const LONGEST_BODY = 100;

/**
 * A page of results says that one of them was opened: a token of the search and the rank, as text. The answer is the same
 * whatever was sent, and nothing of who sent it is read.
 */
export function serveFollowed(app: FastifyInstance, { follow }: Pick<SearchLog, 'follow'>): void {
  app.post('/recherche/suivie', { bodyLimit: LONGEST_BODY }, (request, reply) => {
    const [, token, rank] = /^([\w-]{22}) (\d{1,3})$/.exec(String(request.body)) ?? [];
    if (token && rank) follow(token, Number(rank));
    return reply.code(204).send();
  });
}
