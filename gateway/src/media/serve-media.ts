import { createReadStream } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Context } from '../context';
import { matchesEtag } from '../etag';
import { isHash, mediaPath, parseVariant, widthsOf, type Variant } from './address';
import { filesOf, type GuideFile } from './guide';
import type { Content, Library } from './library';
import { parseRange } from './range';
import { contentTypeOf, isShownByBrowsers } from './type';

interface MediaParts {
  library: Library;
  /** @throws GraphQLError when no guide was read yet, or when the preview token is refused. */
  contextFor: (previewToken: string | undefined) => Promise<Context>;
}

interface Asked {
  hash: string;
  name: string;
  token: string | undefined;
}

/** What to answer with: the bytes, what they are, and whether anyone may keep them. */
interface Found {
  file: GuideFile;
  variant: Variant | null;
  content: Content;
  isPublic: boolean;
}

const RETRY_SECONDS = 5;
const YEAR = 'public, max-age=31536000, immutable';

/** Nothing that a file holds may run as ours: an SVG is a page that can carry scripts. */
const sandbox = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
/** Browsers show a PDF with a program of their own, which a sandbox would stop. */
const pdfPolicy = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'";

/** Serves the files that the guide shows now, and nothing else. */
export function serveMedia(app: FastifyInstance, { library, contextFor }: MediaParts): void {
  async function find({ hash, name, token }: Asked): Promise<Found | string | null> {
    const published = filesOf((await contextFor(undefined)).guide).get(hash);
    if (published) return findPublished(published, name);
    const draft =
      token === undefined ? undefined : filesOf((await contextFor(token)).guide).get(hash);
    if (!draft?.names.includes(name)) return null;
    return {
      file: draft,
      variant: null,
      content: await library.passThrough(hash),
      isPublic: false,
    };
  }

  /** A text is the address that the file has now. */
  async function findPublished(file: GuideFile, name: string): Promise<Found | string | null> {
    const variant = parseVariant(name);
    if (variant && !widthsOf(file.mime, file.width).includes(variant.width)) return null;
    if (!variant && !file.names.includes(name)) return mediaPath(file.hash, file.names[0]!);
    const content = variant
      ? await library.reduced(file.hash, variant)
      : await library.original(file.hash);
    return { file, variant, content, isPublic: true };
  }

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { hash, name } = request.params as { hash: string; name: string };
    const token = new URLSearchParams(request.url.split('?')[1]).get('apercu') ?? undefined;
    if (!isHash(hash)) return refuse(reply, 404);
    try {
      const found = await find({ hash, name, token });
      if (found === null) return refuse(reply, 404);
      if (typeof found === 'string')
        return reply.header('cache-control', 'no-cache').redirect(found);
      return send(request, reply, found, name);
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions.code !== 'STARTING')
        return refuse(reply, 403);
      request.log.warn({ err: error, hash }, 'file not served');
      return refuse(reply.header('retry-after', RETRY_SECONDS), 503);
    }
  }

  // Fastify's own HEAD would read the whole file and say that it has no length.
  app.route({
    method: ['GET', 'HEAD'],
    url: '/media/:hash/:name',
    exposeHeadRoute: false,
    handler: answer,
  });
}

const refusals = {
  403: 'Cet aperçu n’est plus valable. Ouvrez-le de nouveau depuis l’espace de rédaction.',
  404: 'Ce fichier n’est pas, ou n’est plus, dans le guide.',
  503: 'Ce fichier n’est pas disponible pour l’instant. Réessayez dans quelques secondes.',
} as const;

const refuse = (reply: FastifyReply, status: keyof typeof refusals): FastifyReply =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send(`${refusals[status]}\n`);

const contentTypeOfFound = ({ file, variant }: Found): string =>
  variant ? `image/${variant.format}` : contentTypeOf(file.mime);

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  found: Found,
  name: string,
): FastifyReply {
  const { file, content, isPublic } = found;
  const etag = `"${file.hash}${found.variant ? `-${name}` : ''}"`;
  const size = Buffer.isBuffer(content) ? content.length : content.size;
  const disposition = isShownByBrowsers(file.mime) ? 'inline' : 'attachment';
  reply.headers({
    etag,
    'cache-control': isPublic ? YEAR : 'private, no-store',
    'content-disposition': `${disposition}; filename="${name}"`,
    'content-security-policy': file.mime === 'application/pdf' ? pdfPolicy : sandbox,
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
  });
  if (matchesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send();
  reply.type(contentTypeOfFound(found));
  const isSame = matchesEtag(request.headers['if-range']?.toString() ?? etag, etag);
  const range = isSame ? parseRange(request.headers.range, size) : null;
  if (range === 'none') return refuseRange(reply, size);
  if (range) reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`);
  const { start, end } = range ?? { start: 0, end: size - 1 };
  reply.header('content-length', end - start + 1);
  if (request.method === 'HEAD') return reply.send();
  return reply.send(
    Buffer.isBuffer(content)
      ? content.subarray(start, end + 1)
      : createReadStream(content.path, { start, end: Math.max(start, end) }),
  );
}

const refuseRange = (reply: FastifyReply, size: number): FastifyReply =>
  reply
    .code(416)
    .headers({ 'content-range': `bytes */${size}`, 'cache-control': 'no-store' })
    .send();
