import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { networkRoute } from '../ownership/network-route';
import { confirmChange, previewChange, type Decide, type Outcome } from './change-network';
import type { ChangeKind } from './plan';
import { planEnd } from './plan-end';
import { planMerge } from './plan-merge';
import { planTransfer } from './plan-transfer';
import { readPage } from './read-page';
import { parseEnd, parseMerge, parseSeen, parseTransfer } from './request';

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
    networkRoute(strapi, 'POST', `${ADDRESS}/${kind}/preview`, (ctx) =>
      previewChange(strapi, changes[kind](ctx.request.body)),
    ),
    networkRoute(strapi, 'POST', `${ADDRESS}/${kind}`, (ctx) => confirm(strapi, kind, ctx)),
  ]);
  strapi.server.routes({
    type: 'admin',
    routes: [networkRoute(strapi, 'GET', ADDRESS, () => readPage(strapi)), ...routes],
  });
}

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
