import type { FastifyCompressOptions } from '@fastify/compress';

/** How answers that are made when they are asked for are compressed, to who takes it: the fastest that is worth it. */
export const compression: FastifyCompressOptions = { encodings: ['br', 'gzip'] };
