import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Asset } from '@idm/embed';
import type { FastifyInstance } from 'fastify';

const compressors = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: promisify(gzip),
} as const;

type Encoding = keyof typeof compressors;

const encodings = Object.keys(compressors) as Encoding[];

/** The best of the encodings that are accepted; null for bytes as they are. */
const encodingFor = (accepted: string | string[] | undefined): Encoding | null => {
  const names = String(accepted ?? '')
    .split(',')
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
    .map((one) => one.split(';')[0]!.trim());
  return encodings.find((encoding) => names.includes(encoding)) ?? null;
};

const forEver = 'public, max-age=31536000, immutable';

/** What is at one address for good, and may change there. */
export const forAnHour = 'public, max-age=3600';

/**
 * Serves what pages load, compressed once, when first asked for; kept for ever, since another content has another path,
 * unless it is said otherwise.
 */
export function serveAssets(
  app: FastifyInstance,
  assets: readonly Asset[],
  cacheControl = forEver,
): void {
  for (const { path, contentType, body } of assets) {
    const isText = /^(text|image\/svg)/.test(contentType);
    const compressed = new Map<Encoding, Promise<Buffer>>();
    const compress = (encoding: Encoding): Promise<Buffer> => {
      const known = compressed.get(encoding) ?? compressors[encoding](Buffer.from(body));
      compressed.set(encoding, known);
      return known;
    };
    app.get(path, async (request, reply) => {
      const encoding = isText ? encodingFor(request.headers['accept-encoding']) : null;
      reply.type(contentType).headers({
        'cache-control': cacheControl,
        'x-content-type-options': 'nosniff',
        // A page in a sandboxed iframe has no origin: its font and its modules come from « another ».
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        ...(isText && { vary: 'accept-encoding' }),
        ...(encoding && { 'content-encoding': encoding }),
      });
      return encoding ? compress(encoding) : body;
    });
  }
}
