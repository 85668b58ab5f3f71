import { verify } from 'jsonwebtoken';
import { z } from 'zod';
import { inputError } from '../errors';

const claims = z.object({
  agency: z.string().min(1),
  sheet: z.string().min(1),
  // A link that never expires is not one of ours.
  exp: z.number(),
});

/** What a preview token lets its bearer see: the drafts of one agency. */
export type PreviewClaims = z.infer<typeof claims>;

/** @throws GraphQLError `BAD_PREVIEW_TOKEN`, without saying which check failed beyond expiry. */
export function readPreviewToken(token: string, secrets: readonly string[]): PreviewClaims {
  try {
    const secret = secrets.find((one) => isSignedWith(token, one)) ?? secrets[0] ?? '';
    return claims.parse(verify(token, secret, { algorithms: ['HS256'], audience: 'preview' }));
  } catch (error) {
    const isExpired = error instanceof Error && error.name === 'TokenExpiredError';
    throw inputError({
      code: 'BAD_PREVIEW_TOKEN',
      argument: 'preview token',
      value: `${token.slice(0, 8)}…`,
      remedy: isExpired
        ? 'It has expired: open the preview again from the CMS.'
        : 'It is not one of ours: open the preview from the CMS.',
    });
  }
}

function isSignedWith(token: string, secret: string): boolean {
  try {
    verify(token, secret, { algorithms: ['HS256'], ignoreExpiration: true });
    return true;
  } catch {
    return false;
  }
}
