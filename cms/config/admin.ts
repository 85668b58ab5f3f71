import type { Core } from '@strapi/strapi';
import { environment } from '../src/environment';
import { lostPasswordLetter } from '../src/mail/lost-password-letter';
import { createPreviewHandler } from '../src/preview/preview-handler';
import { sessionCookie, sessionLifespans } from '../src/sign-in/session-settings';

declare const strapi: Core.Strapi;

const { secrets, previewSecrets, publicUrl, cmsUrl } = environment;

export default () => ({
  autoOpen: false,
  auth: {
    secret: secrets.ADMIN_JWT_SECRET,
    sessions: sessionLifespans,
    // Otherwise Strapi asks each request, in production, whether it came by TLS.
    cookie: { ...sessionCookie, ...(cmsUrl.startsWith('https:') ? { secure: true } : {}) },
  },
  // Ours counts in the database, by place as well: see src/sign-in/limits.ts.
  rateLimit: { enabled: false },
  apiToken: { salt: secrets.API_TOKEN_SALT },
  transfer: { token: { salt: secrets.TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: secrets.ENCRYPTION_KEY.split(',')[0] },
  forgotPassword: { from: environment.mail?.from, emailTemplate: lostPasswordLetter },
  flags: { nps: false, promoteEE: false },
  preview: {
    enabled: true,
    config: {
      allowedOrigins: [publicUrl],
      handler: createPreviewHandler(() => strapi, publicUrl, previewSecrets[0]),
    },
  },
});
