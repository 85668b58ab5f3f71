import type { MailSettings } from '../environment';

/** A mail server that does not answer must not hold an answer for the minutes that nodemailer allows. */
const TIMEOUT_MS = 10_000;

/** Of Strapi's e-mail plugin. Its default provider would send by itself: without a mail server, this one drops all. */
export function mailConfig(mail: MailSettings | null): object {
  if (!mail) return { provider: 'nodemailer', providerOptions: { jsonTransport: true } };
  return {
    provider: 'nodemailer',
    providerOptions: {
      url: mail.smtpUrl,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    },
    settings: { defaultFrom: mail.from, defaultReplyTo: mail.from },
  };
}
