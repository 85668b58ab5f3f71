const toPolicy = (frameAncestors: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** Everything comes from this origin, what a page frames too; nothing inline, and nobody frames it. */
export const contentSecurityPolicy = toPolicy("'none'");

/** As strict, on any site. */
export const frameContentSecurityPolicy = toPolicy('*');
