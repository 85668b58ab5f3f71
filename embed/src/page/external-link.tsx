import type { ComponentChildren } from 'preact';

import { toSafeUrl } from './safe-url';

interface ExternalLinkProps {
  url: string | null | undefined;
  class?: string;
  children: ComponentChildren;
}

/** A link to an address that somebody typed: shown as plain text when it is not safe to follow. */
export const ExternalLink = ({ url, children, ...rest }: ExternalLinkProps) => {
  const href = toSafeUrl(url);
  return href ? (
    <a {...rest} href={href} rel="noopener">
      {children}
    </a>
  ) : (
    <>{children}</>
  );
};
