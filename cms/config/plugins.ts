import { environment } from '../src/environment';
import { mailConfig } from '../src/mail/mail-config';
import { MOST_BYTES } from '../src/media/accepted-files';

/** An SVG opened by itself in an editor's browser must run nothing there. */
function protect(response: { setHeader(name: string, value: string): void }): void {
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  );
  response.setHeader('x-content-type-options', 'nosniff');
}

/** Paid or unused features would only clutter the editors' screens. */
export default {
  'content-releases': { enabled: false },
  'review-workflows': { enabled: false },
  // Its own limit is kept in each process, and English: see src/sign-in/limits.ts.
  email: { config: { ...mailConfig(environment.mail), ratelimit: { enabled: false } } },
  upload: {
    config: {
      sizeLimit: MOST_BYTES,
      // Strapi's own check of types refuses in English: ours take its place, see src/media/content.
      security: { allowedTypes: ['*'] },
      providerOptions: { localServer: { setHeaders: protect } },
    },
  },
};
