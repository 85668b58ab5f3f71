import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

import type { PageRequest } from './page';

export const RequestContext = createContext<PageRequest | null>(null);

const withPreview = (path: string, request: PageRequest | null): string => {
  if (!request?.preview) return path;
  const separator = path.includes('?') ? '&' : '?';
  return `${path}${separator}apercu=${encodeURIComponent(request.preview.token)}`;
};

/** The address of one of our pages, where a form is sent; in a preview it keeps the preview. */
export const useInternalPath = (path: string): string =>
  withPreview(path, useContext(RequestContext));

interface InternalLinkProps {
  to: string;
  class?: string;
  rel?: string;
  current?: boolean;
  label?: string;
  'data-rank'?: number | undefined;
  children: ComponentChildren;
}

/** A link within the guide; in a preview it keeps the preview. */
export const InternalLink = ({ to, current, label, children, ...rest }: InternalLinkProps) => (
  <a
    {...rest}
    href={withPreview(to, useContext(RequestContext))}
    aria-current={current ? 'page' : undefined}
    aria-label={label}
  >
    {children}
  </a>
);
