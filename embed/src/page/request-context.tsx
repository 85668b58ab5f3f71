import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

import { toFramePath } from '../frame/frame-request';
import type { PageRequest } from './page';

export const RequestContext = createContext<PageRequest | null>(null);

const withPreview = (path: string, request: PageRequest | null): string => {
  if (!request?.preview) return path;
  const separator = path.includes('?') ? '&' : '?';
  return `${path}${separator}apercu=${encodeURIComponent(request.preview.token)}`;
};

/** A page stays what it is: in an iframe, or in a preview. */
const toInternalPath = (path: string, request: PageRequest | null): string =>
  (request?.framed && toFramePath(path, request.framed)) ?? withPreview(path, request);

/** The address of one of our pages, where a form is sent; it keeps the preview, or the iframe. */
export const useInternalPath = (path: string): string =>
  toInternalPath(path, useContext(RequestContext));

/** Said to who does not see that a link opens elsewhere: RGAA 13.2. */
export const newWindow = ' (nouvelle fenêtre)';
export const NewWindow = () => <span class="visually-hidden">{newWindow}</span>;

/** Attributes of a link that leaves an iframe; null on a page, where nothing is left. */
export const useLeaving = (): { target: '_blank'; rel: 'noopener' } | null =>
  useContext(RequestContext)?.framed ? { target: '_blank', rel: 'noopener' } : null;

interface InternalLinkProps {
  to: string;
  class?: string;
  rel?: string;
  current?: boolean;
  label?: string;
  'data-rank'?: number | undefined;
  children: ComponentChildren;
}

/** A link within the guide; it keeps the preview, or the iframe where the page exists for one. */
export const InternalLink = ({ to, current, label, children, ...rest }: InternalLinkProps) => {
  const request = useContext(RequestContext);
  const isLeaving = request?.framed != null && toFramePath(to, request.framed) === null;
  return (
    <a
      {...rest}
      href={toInternalPath(to, request)}
      {...(isLeaving && { target: '_blank', rel: 'noopener' })}
      aria-current={current ? 'page' : undefined}
      aria-label={label && isLeaving ? label + newWindow : label}
    >
      {children}
      {isLeaving && !label && <NewWindow />}
    </a>
  );
};
