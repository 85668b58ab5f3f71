import type { ComponentChildren } from 'preact';

import { NewWindow, useLeaving } from './request-context';
import { toSafeUrl } from './safe-url';

interface ExternalLinkProps {
  url: string | null | undefined;
  class?: string;
  children: ComponentChildren;
}

/** A link to an address that somebody typed: shown as plain text when it is not safe to follow. */
export const ExternalLink = ({ url, children, ...rest }: ExternalLinkProps) => {
  const href = toSafeUrl(url);
  const leaving = useLeaving();
  return href ? (
    <a {...rest} href={href} rel="noopener" {...leaving}>
      {children}
      {leaving && <NewWindow />}
    </a>
  ) : (
    <>{children}</>
  );
};
