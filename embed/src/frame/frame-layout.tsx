import type { ComponentChildren } from 'preact';

import type { FrameFragment } from '../generated/graphql';
import { siteName } from '../page/brand';
import { NewWindow } from '../page/request-context';

interface FrameLayoutProps {
  title: string;
  /** Address of the whole page, which the frame is a part of. */
  wholeUrl: string;
  frame: FrameFragment | null;
  children: ComponentChildren;
}

/** What a page keeps within another site: its text, where it comes from, and the words of demonstration. */
export const FrameLayout = ({ title, wholeUrl, frame, children }: FrameLayoutProps) => (
  <body>
    {/* Named: the host has a `main` of its own, and screen readers list both. */}
    <main id="contenu" aria-label={title}>
      {children}
      <footer class="wide frame-footer">
        <p>
          {siteName}
          {' · '}
          <a href={wholeUrl} target="_blank" rel="noopener">
            Voir dans le guide
            <NewWindow />
          </a>
        </p>
        {frame?.hasDemoData && <p>Ce guide contient des données de démonstration, signalées.</p>}
      </footer>
    </main>
  </body>
);
