import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { findAgencyOf } from '../ownership/account-agency';
import { invitationLetter, newPasswordLetter } from '../mail/invitation-letter';
import { sendLetter } from '../mail/send-letter';
import { usersOf, type EditorAccount } from './account';
import { createInvitation, expiryOf } from './invitation';

/** The link only when no letter carries it: the coordination passes it on. */
export interface Delivery {
  readonly sent: boolean;
  readonly link: string | null;
  readonly expiresAt: string;
}

const NEW_PASSWORD_HOURS = 24;

const addressOf = (strapi: Core.Strapi, page: string): string =>
  `${strapi.config.get<string>('admin.absoluteUrl')}/auth/${page}`;

type Recipient = Pick<EditorAccount, 'id' | 'email' | 'firstname'>;

/** Whoever held an older link holds nothing. */
export async function sendInvitation(strapi: Core.Strapi, to: Recipient): Promise<Delivery> {
  const now = new Date();
  const registrationToken = createInvitation(now);
  await usersOf(strapi).updateById(to.id, { registrationToken });
  const address = addressOf(strapi, `register?registrationToken=${registrationToken}`);
  return deliver(strapi, to, { address, expiresAt: expiryOf(now), write: invitationLetter });
}

export async function sendNewPassword(strapi: Core.Strapi, to: Recipient): Promise<Delivery> {
  const expiresAt = new Date(Date.now() + NEW_PASSWORD_HOURS * 60 * 60 * 1000);
  const resetPasswordToken = randomBytes(20).toString('hex');
  await usersOf(strapi).updateById(to.id, {
    resetPasswordToken,
    resetPasswordTokenExpiresAt: expiresAt,
  });
  const address = addressOf(strapi, `reset-password?code=${resetPasswordToken}`);
  return deliver(strapi, to, { address, expiresAt, write: newPasswordLetter });
}

interface Link {
  readonly address: string;
  readonly expiresAt: Date;
  readonly write: typeof invitationLetter;
}

async function deliver(
  strapi: Core.Strapi,
  { id, email, firstname }: Recipient,
  { address, expiresAt, write }: Link,
): Promise<Delivery> {
  const agency = (await findAgencyOf(strapi, id))?.name ?? 'votre agence';
  const letter = write({ firstname: firstname ?? '', agency, address, expiresAt });
  const sent = await sendLetter(strapi, email, letter);
  return { sent, link: sent ? null : address, expiresAt: expiresAt.toISOString() };
}
