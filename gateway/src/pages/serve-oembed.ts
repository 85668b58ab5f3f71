import {
  OEmbedDocument,
  parseOEmbedTarget,
  toOEmbed,
  toOEmbedVariables,
  type OEmbed,
} from '@idm/embed';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { openGuide, type PageParts } from './show-page';

/** CSS pixels that a site may ask for; null for what is no size. */
const toSize = (typed: string | null): number | null =>
  typed && /^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : null;

interface Refusal {
  status: number;
  /** In English, to a developer; never what was sent. */
  error: string;
}

const refusals = {
  noAddress: { status: 400, error: 'Say which address to show: /oembed?url=…' },
  unknown: { status: 404, error: 'This guide shows no page at that address.' },
  format: { status: 501, error: 'Answers are JSON: leave out "format" or ask for "json".' },
  starting: { status: 503, error: 'The guide is being read: try again in a few seconds.' },
  broken: { status: 500, error: 'The guide could not answer: try again later.' },
} satisfies Record<string, Refusal>;

/** https://oembed.com: how another site shows a page of the guide, given its address alone. */
export function serveOEmbed(app: FastifyInstance, parts: PageParts & { publicUrl: string }): void {
  const answer = async (query: URLSearchParams): Promise<OEmbed | Refusal> => {
    const format = query.get('format') ?? 'json';
    if (format !== 'json') return refusals.format;
    const address = query.get('url');
    if (!address) return refusals.noAddress;
    const target = parseOEmbedTarget(address, parts.publicUrl);
    if (!target) return refusals.unknown;
    const ask = await openGuide(parts);
    const data = await ask(OEmbedDocument, toOEmbedVariables(target));
    const shown = toOEmbed(target, data, {
      publicUrl: parts.publicUrl,
      maxWidth: toSize(query.get('maxwidth')),
      maxHeight: toSize(query.get('maxheight')),
    });
    return shown ?? refusals.unknown;
  };

  app.get('/oembed', async (request, reply) => {
    const query = new URLSearchParams(request.url.split('?')[1]);
    const shown = await answer(query).catch((error: unknown) => {
      if (error instanceof GraphQLError && error.extensions.code === 'STARTING')
        return refusals.starting;
      request.log.error({ err: error }, 'oEmbed failed');
      return refusals.broken;
    });
    if (shown === refusals.starting) reply.header('retry-after', '2');
    const isShown = 'html' in shown;
    return reply
      .code(isShown ? 200 : shown.status)
      .headers({
        'access-control-allow-origin': '*',
        'cache-control': isShown ? 'public, max-age=60' : 'no-cache',
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex',
      })
      .type('application/json; charset=utf-8')
      .send(isShown ? shown : { error: shown.error });
  });
}
