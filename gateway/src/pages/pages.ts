import {
  contentSecurityPolicy,
  errorView,
  notFoundView,
  pages,
  referencePages,
  type Page,
  type PageRequest,
  type Reference,
  type View,
} from '@idm/embed';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { execute, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '../context';
import { isPageErrorCode, pageErrors } from './messages';

const showError = (request: PageRequest, code: keyof typeof pageErrors): View =>
  errorView(request, pageErrors[code].status, pageErrors[code].message);

interface PageParts {
  schema: GraphQLSchema;
  /** @throws GraphQLError when the preview token is refused. */
  contextFor: (previewToken: string | undefined) => Promise<Context>;
  publicUrl: string;
  reference: Reference;
}

function toPageRequest(request: FastifyRequest, publicUrl: string): PageRequest {
  // Not `new URL`: a path may be one that no address has, such as `//`.
  const query = new URLSearchParams(request.url.split('?')[1]);
  const token = query.get('apercu');
  return {
    params: request.params as Record<string, string>,
    query,
    path: request.url,
    publicUrl,
    preview: token ? { token } : null,
  };
}

async function viewOf(
  page: Page,
  request: PageRequest,
  { schema, contextFor }: PageParts,
): Promise<View> {
  const result = await execute({
    schema,
    document: page.document,
    variableValues: page.toVariables(request),
    contextValue: await contextFor(request.preview?.token),
  });
  const [error] = result.errors ?? [];
  if (error) throw error.originalError ?? error;
  return page.toView(result.data, request);
}

function send(reply: FastifyReply, view: View, { preview }: PageRequest): FastifyReply {
  if ('redirect' in view) return reply.redirect(view.redirect, view.status);
  return reply
    .code(view.status)
    .type('text/html; charset=utf-8')
    .headers({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cache-control': preview ? 'private, no-store' : 'no-cache',
    })
    .send(view.html);
}

/** Serves `embed/`'s pages and what they load. */
export function servePages(app: FastifyInstance, parts: PageParts): void {
  const failure = (request: PageRequest, error: unknown): View => {
    const code = error instanceof GraphQLError ? error.extensions.code : undefined;
    if (isPageErrorCode(code)) return showError(request, code);
    app.log.error({ err: error }, 'a page failed');
    return showError(request, 'INTERNAL_SERVER_ERROR');
  };

  for (const page of [...pages, ...referencePages(parts.reference)])
    app.get(page.path, async (request, reply) => {
      const pageRequest = toPageRequest(request, parts.publicUrl);
      const view = await viewOf(page, pageRequest, parts).catch((error: unknown) =>
        failure(pageRequest, error),
      );
      return send(reply, view, pageRequest);
    });

  app.setNotFoundHandler((request, reply) => {
    const pageRequest = outsidePages(request, parts.publicUrl);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const view = isRead ? notFoundView(pageRequest) : showError(pageRequest, 'METHOD_NOT_ALLOWED');
    return send(isRead ? reply : reply.header('allow', 'GET, HEAD'), view, pageRequest);
  });
}

// Nobody has checked a token there, so nothing there is a preview.
const outsidePages = (request: FastifyRequest, publicUrl: string): PageRequest => ({
  ...toPageRequest(request, publicUrl),
  preview: null,
});

/** Answers a request that no route could read: malformed address, body or headers. */
export function sendRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  publicUrl: string,
): FastifyReply {
  const pageRequest = outsidePages(request, publicUrl);
  return send(reply, showError(pageRequest, 'BAD_ARGUMENTS'), pageRequest);
}
