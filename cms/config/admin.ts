import type { Core } from '@strapi/strapi';
import { environment } from '../src/environment';
import { lostPasswordLetter } from '../src/mail/lost-password-letter';
import { createPreviewHandler } from '../src/preview/preview-handler';

declare const strapi: Core.Strapi;

const { secrets, publicUrl } = environment;

export default () => ({
  autoOpen: false,
  auth: { secret: secrets.ADMIN_JWT_SECRET },
  apiToken: { salt: secrets.API_TOKEN_SALT },
  transfer: { token: { salt: secrets.TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: secrets.ENCRYPTION_KEY },
  forgotPassword: { from: environment.mail?.from, emailTemplate: lostPasswordLetter },
  flags: { nps: false, promoteEE: false },
  preview: {
    enabled: true,
    config: {
      allowedOrigins: [publicUrl],
      handler: createPreviewHandler(() => strapi, publicUrl, secrets.PREVIEW_SECRET),
    },
  },
});
