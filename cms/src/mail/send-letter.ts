import type { Core } from '@strapi/strapi';
import { environment } from '../environment';
import type { Letter } from './letter';

interface EmailService {
  send(message: Letter & { readonly to: string }): Promise<unknown>;
}

/** Whether the mail server took it: the caller has another way to pass the link on. */
export async function sendLetter(
  strapi: Core.Strapi,
  to: string,
  letter: Letter,
): Promise<boolean> {
  if (!environment.mail) return false;
  try {
    await strapi
      .plugin('email')
      .service<EmailService>('email')
      .send({ to, ...letter });
    return true;
  } catch (error) {
    // The server's own words often quote the address.
    strapi.log.error(`A letter was not sent: ${codeOf(error)}`);
    return false;
  }
}

function codeOf(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return [code, responseCode].filter(Boolean).join(' ') || 'unknown cause';
}
