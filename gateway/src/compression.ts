import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

export type CompressAnswers = (scope: FastifyInstance) => Promise<void>;

/** Compresses what the routes of a scope answer, to who takes it: the fastest that is worth it. */
export const compressAnswers: CompressAnswers = async (scope) => {
  await scope.register(compress, { encodings: ['br', 'gzip'] });
};
