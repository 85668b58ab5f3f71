import type { ComponentChildren } from 'preact';

import { CoordinatorBand } from '../guide/coordinator-band';
import type { FrameFragment } from '../generated/graphql';
import { BrandMark, guideName, siteName } from './brand';
import { PageFooter } from './page-footer';
import { InternalLink } from './request-context';

const sections = [
  { path: '/recherche', label: 'Rechercher' },
  { path: '/qui-contacter', label: 'Qui contacter ?' },
  { path: '/fiches', label: 'Fiches' },
  { path: '/themes', label: 'Thématiques' },
  { path: '/agences', label: 'Agences' },
];

const PageHeader = ({ path }: { path: string }) => (
  <header class="page-header">
    <div class="wide page-header-row">
      <InternalLink to="/" class="brand">
        <BrandMark />
        <span class="brand-words">
          <span class="brand-name">{siteName}</span> <span class="brand-guide">{guideName}</span>
        </span>
      </InternalLink>
      <nav class="page-nav" aria-label="Rubriques">
        <ul>
          {sections.map((section) => (
            <li key={section.path}>
              <InternalLink to={section.path} current={section.path === path}>
                {section.label}
              </InternalLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </header>
);

const PreviewBand = () => (
  <div class="band band-draft" role="region" aria-label="Aperçu">
    <p class="wide">
      <strong>Brouillon.</strong> Cette page est un aperçu, réservé à l’agence qui l’a demandé. Elle
      montre des textes qui ne sont pas publiés : ne partagez pas son adresse.
    </p>
  </div>
);

interface LayoutProps {
  path: string;
  isPreview: boolean;
  frame: FrameFragment | null;
  children: ComponentChildren;
}

export const Layout = ({ path, isPreview, frame, children }: LayoutProps) => (
  <body>
    <a class="skip-link" href="#contenu">
      Aller au contenu
    </a>
    {isPreview && <PreviewBand />}
    <PageHeader path={path} />
    <main id="contenu" tabIndex={-1}>
      {children}
      {frame?.coordinator && <CoordinatorBand coordinator={frame.coordinator} />}
    </main>
    <PageFooter frame={frame} />
  </body>
);
