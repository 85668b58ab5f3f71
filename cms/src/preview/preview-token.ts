import jwt from 'jsonwebtoken';

/** Opens the drafts of one agency, shown on the page of one sheet. */
export interface PreviewClaims {
  readonly agency: string;
  readonly sheet: string;
}

const LIFETIME_SECONDS = 3600;

export function createPreviewToken({ agency, sheet }: PreviewClaims, secret: string): string {
  return jwt.sign({ agency, sheet }, secret, {
    algorithm: 'HS256',
    audience: 'preview',
    expiresIn: LIFETIME_SECONDS,
  });
}
