import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { findActor } from '../ownership/actor';
import { confirmChange, previewChange, type Decide, type Outcome } from './change-network';
import type { ChangeKind } from './plan';
import { planEnd } from './plan-end';
import { planMerge } from './plan-merge';
import { planTransfer } from './plan-transfer';
import { readPage } from './read-page';
import { parseEnd, parseMerge, parseSeen, parseTransfer } from './request';

type Handler = (ctx: Context) => Promise<unknown>;

const ADDRESS = '/guide/network';

/** Parses what is asked, before anything is read. */
const changes: Readonly<Record<ChangeKind, (body: unknown) => Decide>> = {
  transfer: (body) => {
    const request = parseTransfer(body);
    return (state) => planTransfer(state, request);
  },
  merge: (body) => {
    const request = parseMerge(body);
    return (state) => planMerge(state, request);
  },
  end: (body) => {
    const request = parseEnd(body);
    return (state) => planEnd(state, request);
  },
};

/** For the coordination and the super administrators. Nothing changes that was not shown before. */
export function serveNetwork(strapi: Core.Strapi): void {
  const routes = (Object.keys(changes) as ChangeKind[]).flatMap((kind) => [
    toRoute(strapi, 'POST', `/${kind}/preview`, (ctx) =>
      previewChange(strapi, changes[kind](ctx.request.body)),
    ),
    toRoute(strapi, 'POST', `/${kind}`, (ctx) => confirm(strapi, kind, ctx)),
  ]);
  strapi.server.routes({
    type: 'admin',
    routes: [toRoute(strapi, 'GET', '', () => readPage(strapi)), ...routes],
  });
}

const toRoute = (strapi: Core.Strapi, method: 'GET' | 'POST', path: string, handler: Handler) => ({
  method,
  path: ADDRESS + path,
  handler: forNetwork(strapi, handler),
  // Strapi mounts a handler that is a function without asking for a scope: the actor is asked instead.
  config: { policies: ['admin::isAuthenticatedAdmin'] },
  info: { type: 'admin' as const },
});

const forNetwork =
  (strapi: Core.Strapi, handler: Handler): Handler =>
  async (ctx) => {
    const { kind } = await findActor(strapi);
    if (kind !== 'network')
      // Of all refusals with 403, Strapi shows the message of this one only.
      throw new errors.PolicyError('Le réseau des agences est tenu par la coordination.');
    ctx.set('cache-control', 'no-store');
    const data = await handler(ctx);
    if (data !== undefined) ctx.body = { data };
  };

async function confirm(
  strapi: Core.Strapi,
  kind: ChangeKind,
  ctx: Context,
): Promise<{ outcome: Outcome } | void> {
  const seen = parseSeen(ctx.request.body);
  const { user } = ctx.state as { user: { id: number } };
  const decide = changes[kind](ctx.request.body);
  const outcome = await confirmChange(strapi, decide, { account: user.id, seen });
  if (outcome === 'stale') return refuseStale(ctx);
  if (outcome === 'done') strapi.log.info(`Account ${user.id} changed the network: ${kind}`);
  return { outcome };
}

/** Strapi has no error for 409, and would log any other as a fault of ours. */
function refuseStale(ctx: Context): void {
  const message =
    'Le guide a changé depuis ce que vous avez regardé : rien n’a été fait. Regardez de nouveau ce qui va changer, puis confirmez.';
  ctx.body = { data: null, error: { status: 409, name: 'ConflictError', message, details: {} } };
  ctx.status = 409;
}
