import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { findFactorState } from '../second-factor/requirement';
import { acceptCode, enrol } from '../second-factor/second-factor';
import { findAccount, stampOf, type SignedAccount } from './account';
import { codeBrake } from './brakes';
import { rememberSecondFactor } from './guard-sessions';
import { openSession } from './open-session';
import { parseDevice, requiredText, toBody } from './parse-sign-in';
import { endSessions } from './sessions';
import { outdatedTicket, readTicket, type Ticket } from './ticket';

/** `POST /guide/sign-in`: a ticket of the first step and a code make the session that the first step did not. */
export async function takeSecondStep(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const body = toBody(ctx.request.body);
  const ticket = readTicket(body.ticket);
  const account = await findTicketHolder(strapi, ticket);
  const codes = await checkCode(strapi, account, ticket, requiredText(body, 'code'));
  rememberSecondFactor(strapi, account.id);
  const session = await openSession(strapi, ctx, account, parseDevice(body));
  ctx.body = { data: codes ? { ...session, recoveryCodes: codes } : session };
}

async function findTicketHolder(strapi: Core.Strapi, ticket: Ticket): Promise<SignedAccount> {
  const account = await findAccount(strapi, { id: ticket.accountId, isActive: true });
  if (!account || stampOf(account) !== ticket.stamp) throw outdatedTicket();
  return account;
}

/** Recovery codes when the account has just enrolled. @throws when the code is wrong, or was tried too often. */
async function checkCode(
  strapi: Core.Strapi,
  account: SignedAccount,
  { secret }: Ticket,
  code: string,
): Promise<readonly string[] | null> {
  const state = await findFactorState(strapi, account.id);
  // A ticket to enrol never replaces the second factor that the account has meanwhile.
  if ((secret !== undefined) !== (state === 'missing')) throw outdatedTicket();
  const brake = codeBrake(strapi, account);
  await brake.press();
  if (secret === undefined) {
    if (!(await acceptCode(strapi, account.id, code))) throw wrongCode();
    await brake.release();
    return null;
  }
  const codes = await enrol(strapi, account.id, { secret, code });
  if (!codes) throw wrongFirstCode();
  await brake.release();
  await endSessions(strapi, account.id);
  return codes;
}

export const wrongCode = (): Error =>
  new errors.ApplicationError(
    'Ce code n’est pas valable. Attendez que votre application en montre un nouveau, ou employez un code de secours.',
  );

/** Of an application that was just set: there are no recovery codes yet. */
export const wrongFirstCode = (): Error =>
  new errors.ApplicationError(
    'Ce code n’est pas valable. Attendez que votre application en montre un nouveau, et vérifiez que votre téléphone est à l’heure.',
  );
