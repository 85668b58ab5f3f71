import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { findFactorState } from '../second-factor/requirement';
import { addressOf, createSecret } from '../second-factor/totp';
import { stampOf, type SignedAccount } from './account';
import { openSession, type Device } from './open-session';
import { writeTicket } from './ticket';

/**
 * The person has the password, or the link that we sent. Opens a session, or says which second step is left: nothing else
 * exists until then.
 * @throws with `details.secondFactor`: the step, the ticket for it and, to enrol, what the application must know.
 */
export async function admit(
  strapi: Core.Strapi,
  ctx: Context,
  account: SignedAccount,
  device: Device,
): Promise<void> {
  const state = await findFactorState(strapi, account.id);
  if (state === 'none') {
    ctx.body = { data: await openSession(strapi, ctx, account, device) };
    return;
  }
  const ticket = { accountId: account.id, stamp: stampOf(account) };
  if (state === 'enrolled')
    throw new errors.ApplicationError(
      'Le code de votre application manque\u00a0: connectez-vous de nouveau et saisissez-le.',
      {
        secondFactor: { step: 'code', ticket: writeTicket(ticket) },
      },
    );
  const secret = createSecret();
  throw new errors.ApplicationError(
    'Ce compte demande la double authentification\u00a0: activez-la pour continuer.',
    {
      secondFactor: {
        step: 'enrol',
        ticket: writeTicket({ ...ticket, secret }),
        secret,
        address: addressOf(secret, account.email),
      },
    },
  );
}
