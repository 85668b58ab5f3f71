import { useContext } from 'preact/hooks';

import { InternalLink, RequestContext } from './request-context';

export interface Step {
  label: string;
  path: string;
}

/** Where the page stands in the guide; the page itself is its own title. Not in an iframe: it stands in another site. */
export const Breadcrumb = ({ steps }: { steps: readonly Step[] }) =>
  useContext(RequestContext)?.framed ? null : (
    <nav class="breadcrumb" aria-label="Fil d’Ariane">
      <ol>
        <li>
          <InternalLink to="/">Accueil</InternalLink>
        </li>
        {steps.map(({ label, path }) => (
          <li key={path}>
            <InternalLink to={path}>{label}</InternalLink>
          </li>
        ))}
      </ol>
    </nav>
  );
