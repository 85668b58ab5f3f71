import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { stampOf, type SignedAccount } from '../sign-in/account';
import { codeBrake } from '../sign-in/brakes';
import { requiredText, toBody } from '../sign-in/parse-sign-in';
import { wrongCode, wrongFirstCode } from '../sign-in/second-step';
import { endSessions } from '../sign-in/sessions';
import { outdatedTicket, readTicket, writeTicket } from '../sign-in/ticket';
import { isRequired } from './requirement';
import {
  acceptCode,
  countCodes,
  enrol,
  isEnrolled,
  removeSecondFactor,
  renewCodes,
} from './second-factor';
import { addressOf, createSecret } from './totp';

interface Caller {
  readonly account: SignedAccount;
  readonly session: string;
}

type Handler = (caller: Caller, body: Readonly<Record<string, unknown>>) => Promise<object>;

/** Each account's own: nothing here names another. */
export function serveSecondFactor(strapi: Core.Strapi): void {
  const routes: [method: 'GET' | 'POST', path: string, handler: Handler][] = [
    ['GET', '', ({ account }) => readState(strapi, account)],
    ['POST', '/start', ({ account }) => start(strapi, account)],
    ['POST', '/confirm', (caller, body) => confirm(strapi, caller, body)],
    ['POST', '/recovery-codes', (caller, body) => renew(strapi, caller, body)],
    ['POST', '/switch-off', (caller, body) => switchOff(strapi, caller, body)],
  ];
  strapi.server.routes({
    type: 'admin',
    routes: routes.map(([method, path, handler]) => ({
      method,
      path: `/guide/second-factor${path}`,
      handler: forSession(handler),
      config: { policies: ['admin::isAuthenticatedAdmin'] },
      info: { type: 'admin' },
    })),
  });
}

/** A person at a browser: a token of the administration acts for its owner elsewhere, never here. */
const forSession = (handler: Handler) => async (ctx: Context) => {
  const { user, session } = ctx.state as { user: SignedAccount; session?: { id: string } };
  if (!session)
    throw new errors.ForbiddenError('Connectez-vous pour régler la double authentification.');
  ctx.set('cache-control', 'no-store');
  ctx.body = {
    data: await handler({ account: user, session: session.id }, toBody(ctx.request.body)),
  };
};

async function readState(strapi: Core.Strapi, { id }: SignedAccount): Promise<object> {
  return {
    enrolled: await isEnrolled(strapi, id),
    required: await isRequired(strapi, id),
    recoveryCodesLeft: await countCodes(strapi, id),
  };
}

async function start(strapi: Core.Strapi, account: SignedAccount): Promise<object> {
  if (await isEnrolled(strapi, account.id))
    throw new errors.ApplicationError(
      'La double authentification est déjà activée\u00a0: rechargez la page.',
    );
  const secret = createSecret();
  const ticket = writeTicket({ accountId: account.id, stamp: stampOf(account), secret });
  return { ticket, secret, address: addressOf(secret, account.email) };
}

async function confirm(
  strapi: Core.Strapi,
  { account, session }: Caller,
  body: Readonly<Record<string, unknown>>,
): Promise<object> {
  const { accountId, stamp, secret } = readTicket(body.ticket);
  if (accountId !== account.id || stamp !== stampOf(account) || !secret) throw outdatedTicket();
  const code = requiredText(body, 'code');
  const recoveryCodes = await tried(
    strapi,
    account,
    () => enrol(strapi, account.id, { secret, code }),
    wrongFirstCode,
  );
  await endSessions(strapi, account.id, session);
  return { recoveryCodes };
}

async function renew(
  strapi: Core.Strapi,
  { account }: Caller,
  body: Readonly<Record<string, unknown>>,
): Promise<object> {
  await proveCode(strapi, account, requiredText(body, 'code'));
  return { recoveryCodes: await renewCodes(strapi, account.id) };
}

async function switchOff(
  strapi: Core.Strapi,
  { account, session }: Caller,
  body: Readonly<Record<string, unknown>>,
): Promise<object> {
  if (await isRequired(strapi, account.id))
    throw new errors.ForbiddenError(
      'Votre compte ne peut pas se passer de la double authentification.',
    );
  await proveCode(strapi, account, requiredText(body, 'code'));
  await removeSecondFactor(strapi, account.id);
  await endSessions(strapi, account.id, session);
  return {};
}

const proveCode = (strapi: Core.Strapi, account: SignedAccount, code: string): Promise<true> =>
  tried(strapi, account, async () => (await acceptCode(strapi, account.id, code)) || null);

async function tried<T>(
  strapi: Core.Strapi,
  account: SignedAccount,
  attempt: () => Promise<T | null>,
  refusal = wrongCode,
): Promise<T> {
  const brake = codeBrake(strapi, account);
  await brake.press();
  const result = await attempt();
  if (result === null) throw refusal();
  await brake.release();
  return result;
}
