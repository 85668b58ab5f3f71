import {
  contentSecurityPolicy,
  errorView,
  frameNames,
  frameContentSecurityPolicy,
  notFoundView,
  framePages,
  pages,
  parseFrameRequest,
  referencePages,
  type Page,
  type PageRequest,
  type Reference,
  type View,
} from '@idm/embed';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { compressAnswers } from '../compression';
import type { Rotating } from '../config';
import { createCostOf } from '../limits/cost';
import type { PortalCount } from '../portal-log/model';
import { takeForms } from './forms';
import { isPageErrorCode, pageErrors, type PageErrorCode } from './messages';
import { settlePortal, toFramePortal } from './portal-frame';
import {
  createCharge,
  forFree,
  showPage,
  type Charge,
  type PageParts,
  type Settle,
} from './show-page';

const showError = (request: PageRequest, code: PageErrorCode): View =>
  errorView(request, pageErrors[code]);

interface ServedPages extends PageParts {
  publicUrl: string;
  reference: Reference;
  /**
   * Counts a cost to who asks.
   * @throws GraphQLError when it is more than what is left.
   */
  spend: (request: FastifyRequest, cost: number) => Promise<unknown>;
  /** Signs what frames of a portal keep from page to page. */
  secrets: Rotating;
  /** Counts what a portal shows. */
  count: (portal: string, what: PortalCount) => void;
}

function toPageRequest(request: FastifyRequest, publicUrl: string): PageRequest {
  // Not `new URL`: a path may be one that no address has, such as `//`.
  const query = new URLSearchParams(request.url.split('?')[1]);
  const framed = parseFrameRequest(request.url);
  // Any site may frame: none may frame a draft.
  const token = framed ? null : query.get('apercu');
  return {
    params: request.params as Record<string, string>,
    query,
    form: request.body instanceof URLSearchParams ? request.body : null,
    path: request.url,
    publicUrl,
    preview: token ? { token } : null,
    framed,
    followToken: null,
  };
}

/** Then the page depends on the site that frames it. */
const isPortalAsked = ({ framed, query }: PageRequest): boolean =>
  framed !== null && query.has(frameNames.portal);

function withoutPlace(query: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(query);
  for (const name of ['apres', 'avant']) rest.delete(name);
  return rest;
}

/** What holds a reader's words or a draft is kept by nobody. */
function cacheControlOf({ preview, form }: PageRequest): string {
  if (preview) return 'private, no-store';
  return form ? 'no-store' : 'no-cache';
}

function send(reply: FastifyReply, view: View, request: PageRequest): FastifyReply {
  if ('redirect' in view) return reply.redirect(view.redirect, view.status);
  return reply
    .code(view.status)
    .type('text/html; charset=utf-8')
    .headers({
      'content-security-policy': request.framed
        ? frameContentSecurityPolicy
        : contentSecurityPolicy,
      // Elements read the same pages from any site, `null` too; no cookie goes with it, and none is there.
      ...(request.framed && {
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      }),
      ...(isPortalAsked(request) && { vary: 'Origin, Referer' }),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cache-control': cacheControlOf(request),
    })
    .send(view.html);
}

/** Serves `embed/`'s pages and what they load. */
export function servePages(app: FastifyInstance, parts: ServedPages): void {
  const failure = (request: PageRequest, error: unknown): View => {
    const code = error instanceof GraphQLError ? error.extensions.code : undefined;
    if (isPageErrorCode(code)) return showError(request, code);
    app.log.error({ err: error }, 'a page failed');
    return showError(request, 'INTERNAL_SERVER_ERROR');
  };
  const costOf = createCostOf(parts.schema);
  const chargeOf = (request: FastifyRequest): Charge =>
    createCharge(costOf, (cost) => parts.spend(request, cost));
  const settleFor =
    ({ headers, host, method }: FastifyRequest): Settle =>
    (asked, guide) => {
      if (!asked.framed || !isPortalAsked(asked)) return asked;
      const { secrets, publicUrl } = parts;
      const now = new Date();
      const ours = [new URL(publicUrl).host, host];
      const { origin, referer } = headers;
      const { query } = asked;
      const portal = settlePortal(guide, {
        headers: { origin, referer },
        query,
        ours,
        secrets,
        now,
      });
      // Its places in a list are its own: the whole guide begins at its beginning.
      if (!portal) return { ...asked, query: withoutPlace(query) };
      if (method !== 'HEAD') parts.count(portal.id, asked.form ? 'searches' : 'views');
      const framed = { ...asked.framed, portal: toFramePortal(portal, secrets[0], now) };
      return { ...asked, framed };
    };
  const handle = (page: Page) => async (request: FastifyRequest, reply: FastifyReply) => {
    const pageRequest = toPageRequest(request, parts.publicUrl);
    const charge = pageRequest.form ? chargeOf(request) : forFree;
    const view = await showPage(page, pageRequest, {
      ...parts,
      charge,
      settle: settleFor(request),
    }).catch((error: unknown) => failure(pageRequest, error));
    return send(reply, view, pageRequest);
  };

  const all = [...pages, ...framePages, ...referencePages(parts.reference)];
  const forms = all.filter(({ takesForm }) => takesForm);
  app.register(async (scope) => {
    await compressAnswers(scope);
    for (const page of all) scope.get(page.path, handle(page));
    takeForms(scope);
    for (const page of forms) scope.post(page.path, handle(page));
  });
  const formPaths: ReadonlySet<string> = new Set(forms.map(({ path }) => path));

  app.setNotFoundHandler((request, reply) => {
    const pageRequest = outsidePages(request, parts.publicUrl);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const view = isRead ? notFoundView(pageRequest) : showError(pageRequest, 'METHOD_NOT_ALLOWED');
    const [path] = pageRequest.path.split('?');
    if (!isRead) reply.header('allow', formPaths.has(path!) ? 'GET, HEAD, POST' : 'GET, HEAD');
    return send(reply, view, pageRequest);
  });
}

// Nobody has checked a token there, so nothing there is a preview.
const outsidePages = (request: FastifyRequest, publicUrl: string): PageRequest => ({
  ...toPageRequest(request, publicUrl),
  preview: null,
});

const isTheirs = (status = 500): boolean => status < 500;

/** Answers a request that no route could read: malformed address, body or headers. */
export function sendRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  { publicUrl, status }: { publicUrl: string; status: number | undefined },
): FastifyReply {
  const pageRequest = outsidePages(request, publicUrl);
  const code =
    status === 413
      ? 'BODY_TOO_LARGE'
      : isTheirs(status)
        ? 'BAD_ARGUMENTS'
        : 'INTERNAL_SERVER_ERROR';
  return send(reply, showError(pageRequest, code), pageRequest);
}
