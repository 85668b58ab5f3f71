import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { errors } from '@strapi/utils';
import { concepts } from '../concepts';
import { networkRoute, type NetworkHandler } from '../ownership/network-route';
import { tableOf } from '../relation/relation-table';
import { findEditor, isInvited, listAccounts, type EditorAccount } from './account';
import {
  blockEditor,
  createEditor,
  moveEditor,
  removeEditor,
  resetSecondFactor,
  unblockEditor,
} from './change-accounts';
import { sendInvitation, sendNewPassword } from './links';
import { parseInvitation, parseMove } from './parse-input';

type Change = (account: EditorAccount, ctx: Context) => Promise<unknown>;

/** For the coordination and the super administrators: agency editors, and no other account. */
export function serveAccounts(strapi: Core.Strapi): void {
  const change =
    (verb: string, apply: Change): NetworkHandler =>
    async (ctx) => {
      const { id } = ctx.params as { id?: unknown };
      const account = await findEditor(strapi, id);
      const data = await apply(account, ctx);
      logChange(strapi, ctx, verb, account.id);
      return data ?? { id: account.id };
    };
  const routes: [
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    handler: NetworkHandler,
  ][] = [
    ['GET', '', () => readPage(strapi)],
    ['POST', '', (ctx) => invite(strapi, ctx)],
    ['POST', '/:id/link', change('sent a link to', (account) => sendLink(strapi, account))],
    ['PUT', '/:id/agency', change('moved', (account, ctx) => move(strapi, account, ctx))],
    ['POST', '/:id/block', change('blocked', (account) => blockEditor(strapi, account))],
    ['POST', '/:id/unblock', change('unblocked', (account) => unblockEditor(strapi, account))],
    [
      'DELETE',
      '/:id/second-factor',
      change('reset the second factor of', (account) => resetSecondFactor(strapi, account)),
    ],
    ['DELETE', '/:id', change('removed', (account) => removeEditor(strapi, account))],
  ];
  strapi.server.routes({
    type: 'admin',
    routes: routes.map(([method, path, handler]) =>
      networkRoute(strapi, method, `/guide/accounts${path}`, handler),
    ),
  });
}

async function readPage(strapi: Core.Strapi): Promise<object> {
  const agencies: unknown = await strapi.db
    .connection(tableOf(strapi, concepts.agency))
    .orderBy('name')
    .select('uuid', 'name');
  return { accounts: await listAccounts(strapi), agencies };
}

async function invite(strapi: Core.Strapi, ctx: Context): Promise<object | void> {
  const invitation = parseInvitation(ctx.request.body);
  const id = await createEditor(strapi, invitation);
  if (id === null) return refuseTaken(ctx);
  logChange(strapi, ctx, 'invited', id);
  return { id, ...(await sendInvitation(strapi, { id, ...invitation })) };
}

/** Strapi has no error for 409, and would log any other as a fault of ours. */
function refuseTaken(ctx: Context): void {
  const message =
    'Un compte a déjà cette adresse électronique. Cherchez-le dans la liste, ou demandez une autre adresse.';
  ctx.body = { data: null, error: { status: 409, name: 'ConflictError', message, details: {} } };
  ctx.status = 409;
}

function sendLink(strapi: Core.Strapi, account: EditorAccount): Promise<object> {
  if (isInvited(account)) return sendInvitation(strapi, account);
  if (account.isActive) return sendNewPassword(strapi, account);
  throw new errors.ApplicationError('Ce compte est désactivé : réactivez-le d’abord.');
}

const move = (strapi: Core.Strapi, account: EditorAccount, ctx: Context): Promise<void> =>
  moveEditor(strapi, account, parseMove(ctx.request.body).agency);

/** Who did what to whom, by numbers: names and addresses stay out of the logs. */
function logChange(strapi: Core.Strapi, ctx: Context, verb: string, id: number): void {
  const { user } = ctx.state as { user: { id: number } };
  strapi.log.info(`Account ${user.id} ${verb} account ${id}`);
}
