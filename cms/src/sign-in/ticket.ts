import { errors } from '@strapi/utils';
import { sign, verify } from 'jsonwebtoken';
import { environment } from '../environment';

/** Says that the password was right: it opens nothing but the second step of signing in. */
export interface Ticket {
  readonly accountId: number;
  /** Of the account when the password was checked: see `stampOf`. */
  readonly stamp: string;
  /** The second factor to be: only for an account that has none yet. */
  readonly secret?: string;
}

const LIFETIME_SECONDS = 10 * 60;
const AUDIENCE = 'second-factor';
/** Not the sessions' own key: no route of Strapi's would read a ticket as one of its tokens. */
const KEY = `${environment.secrets.ADMIN_JWT_SECRET}:${AUDIENCE}`;

export const writeTicket = (ticket: Ticket): string =>
  sign(ticket, KEY, { algorithm: 'HS256', expiresIn: LIFETIME_SECONDS, audience: AUDIENCE });

/** @throws in French when it is none of ours, or too old. */
export function readTicket(text: unknown): Ticket {
  try {
    const options = { algorithms: ['HS256' as const], audience: AUDIENCE };
    return verify(String(text), KEY, options) as unknown as Ticket;
  } catch {
    throw outdatedTicket();
  }
}

export const outdatedTicket = (): Error =>
  new errors.ApplicationError('Cette étape a expiré : recommencez la connexion.');
